using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>What a patron suggested has been ordered.</summary>
/// <param name="Title">What was suggested.</param>
/// <param name="Expected">The day by which it is expected; null when nobody can say.</param>
/// <param name="HoldUrl">Where the patron can reserve the first copy; null when staff do it on request.</param>
public sealed record SuggestionAccepted(string Title, DateOnly? Expected, Uri? HoldUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("title", privacy: FieldPrivacy.Private)
        .Date("expected", optional: true)
        .Link("holdUrl", optional: true));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.GoodNews;

    /// <inheritdoc/>
    public static MessageIntent? Intent => MessageIntent.Answer;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("title", Title)
        .Set("expected", Expected)
        .Set("holdUrl", HoldUrl));
}
