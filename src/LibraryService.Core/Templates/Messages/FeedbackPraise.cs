using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>Thanks for kind words.</summary>
/// <param name="PassedTo">Who has been told, in words that follow "with": "the team at the children's desk".</param>
/// <param name="About">What was praised, in words that follow "about". Null when it was everything.</param>
public sealed record FeedbackPraise(string PassedTo, string? About = null) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("passedTo", privacy: FieldPrivacy.Personal)
        .Text("about", optional: true, privacy: FieldPrivacy.Private));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.GoodNews;

    /// <inheritdoc/>
    public static MessageIntent? Intent => MessageIntent.Feedback;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("passedTo", PassedTo)
        .Set("about", About));
}
