using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>The reply to a concern: it was heard, and this is what we do.</summary>
/// <param name="Concern">What the concern is about, in words that follow "about": "the noise in the reading room".</param>
/// <param name="Action">What we do about it: whole sentences.</param>
/// <param name="Contact">Whom to reach, and how: "Tom Reyes on 01632 960 983".</param>
/// <param name="By">By when it is done, or we tell how far we are.</param>
public sealed record FeedbackConcern(string Concern, string Action, string Contact, DateOnly By) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("concern", privacy: FieldPrivacy.Private)
        .Text("action", privacy: FieldPrivacy.Private)
        .Text("contact")
        .Date("by"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public static MessageIntent? Intent => MessageIntent.Feedback;

    /// <inheritdoc/>
    public static bool IsSensitive => true;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("concern", Concern)
        .Set("action", Action)
        .Set("contact", Contact)
        .Set("by", By));
}
