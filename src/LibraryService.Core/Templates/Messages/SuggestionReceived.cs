using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>A suggestion to buy something has arrived.</summary>
/// <param name="Title">What was suggested.</param>
/// <param name="DecideBy">The day by which the patron hears what was decided.</param>
public sealed record SuggestionReceived(string Title, DateOnly DecideBy) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("title", privacy: FieldPrivacy.Private)
        .Date("decideBy"));

    /// <inheritdoc/>
    public static MessageIntent? Intent => MessageIntent.Feedback;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("title", Title)
        .Set("decideBy", DecideBy));
}
