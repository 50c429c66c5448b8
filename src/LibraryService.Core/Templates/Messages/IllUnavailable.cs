using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>No library that was asked can lend what a patron wants.</summary>
/// <param name="Title">What was asked for.</param>
/// <param name="Tried">The libraries that were asked, by name; empty when none is named.</param>
/// <param name="Alternative">What staff offer in its place, in one or two sentences of their own; null: they look for something when asked.</param>
public sealed record IllUnavailable(string Title, IReadOnlyList<string> Tried, string? Alternative) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("title", privacy: FieldPrivacy.Private)
        .List("tried", i => i.Text("library"))
        .Text("alternative", optional: true, FieldPrivacy.Private));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("title", Title)
        .Set("tried", Tried, (library, i) => i.Set("library", library))
        .Set("alternative", Alternative));
}
