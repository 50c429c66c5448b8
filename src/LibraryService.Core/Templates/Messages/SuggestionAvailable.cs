using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>What a patron suggested is here and kept for them.</summary>
/// <param name="Title">What was suggested.</param>
/// <param name="Place">Where it waits.</param>
/// <param name="Until">The last day on which it can be collected: one on which the place is open.</param>
public sealed record SuggestionAvailable(string Title, string Place, DateOnly Until) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("title", privacy: FieldPrivacy.Private)
        .Text("place")
        .Date("until"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.GoodNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("title", Title)
        .Set("place", Place)
        .Set("until", Until));
}
