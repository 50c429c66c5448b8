using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>Loans have been renewed.</summary>
/// <param name="Items">The titles.</param>
/// <param name="NewDue">The day on which they are due now.</param>
public sealed record RenewalDone(IReadOnlyList<string> Items, DateOnly NewDue) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title"), privacy: FieldPrivacy.Private)
        .Date("newDue"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.GoodNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (title, i) => i.Set("title", title))
        .Set("newDue", NewDue));
}
