using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>What feedback changed, for those who gave it and for everybody.</summary>
/// <param name="Period">Any day of the month.</param>
/// <param name="Changes">What changed, the most important first. May be empty.</param>
public sealed record YouSaidWeDid(DateOnly Period, IReadOnlyList<FeedbackChange> Changes) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Date("period")
        .List("changes", i => i.Text("said").Text("did")));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.GoodNews;

    /// <inheritdoc/>
    public static Audience Audience => Audience.Public;

    /// <inheritdoc/>
    public static MessageIntent? Intent => MessageIntent.Feedback;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("period", Period)
        .Set("changes", Changes, (one, i) => i.Set("said", one.Said).Set("did", one.Did)));
}
