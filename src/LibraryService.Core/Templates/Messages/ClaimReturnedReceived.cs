using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>Somebody believes that they returned something that our records show as on loan.</summary>
/// <param name="Items">The titles.</param>
/// <param name="SearchUntil">Until when we look; the patron hears from us by then.</param>
public sealed record ClaimReturnedReceived(IReadOnlyList<string> Items, DateOnly SearchUntil) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("items", i => i.Text("title"), privacy: FieldPrivacy.Private)
        .Date("searchUntil"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("items", Items, (title, i) => i.Set("title", title))
        .Set("searchUntil", SearchUntil));
}
