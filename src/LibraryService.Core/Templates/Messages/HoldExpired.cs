using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>What waited was not collected in time and has gone to the next reader or back to its shelf.</summary>
/// <param name="Items">The titles.</param>
/// <param name="EndedOn">The last day on which they could be collected.</param>
/// <param name="ReplaceUrl">Where they can be reserved again.</param>
public sealed record HoldExpired(IReadOnlyList<string> Items, DateOnly EndedOn, Uri ReplaceUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title"), privacy: FieldPrivacy.Private)
        .Date("endedOn")
        .Link("replaceUrl"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (title, i) => i.Set("title", title))
        .Set("endedOn", EndedOn)
        .Set("replaceUrl", ReplaceUrl));
}
