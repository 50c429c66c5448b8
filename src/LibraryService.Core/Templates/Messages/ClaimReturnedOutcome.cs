using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>What we found when we looked for something that a patron believes to have returned.</summary>
/// <param name="Items">The titles.</param>
/// <param name="Found">Whether it was here.</param>
/// <param name="Next">What happens now: whole sentences.</param>
public sealed record ClaimReturnedOutcome(IReadOnlyList<string> Items, bool Found, string Next) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title"), privacy: FieldPrivacy.Private)
        .Flag("found")
        .Text("next", privacy: FieldPrivacy.Private));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (title, i) => i.Set("title", title))
        .Set("found", Found)
        .Set("next", Next));
}
