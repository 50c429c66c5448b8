using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Story;

/// <summary>Something that happened to a case, in words.</summary>
/// <param name="At">When.</param>
/// <param name="InWords">What.</param>
internal sealed record StoryMoment(DateTimeOffset At, string InWords)
{
    /// <summary>A mail after the first that came back, in words; null for any other attempt.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="isGivenUp">Whether the mailbox is not used any more.</param>
    public static StoryMoment? Of(DeliveryAttempt attempt, bool isGivenUp) => attempt.Outcome.Kind == DeliveryOutcomeKind.HardBounce
        ? new StoryMoment(TimeZoneInfo.ConvertTime(attempt.At, SmallLibrary.TimeZone), $"That e-mail comes back, too, and a letter follows.{(isGivenUp ? " Now there is evidence enough, and the mailbox is given up." : "")}")
        : null;

    /// <summary>The event in words; null for one that tells a reader nothing.</summary>
    public static StoryMoment? Of(CaseEvent happened)
    {
        var words = happened.Kind switch
        {
            CaseEventKind.Opened => "The case is opened, and its clocks start.",
            CaseEventKind.Routed or CaseEventKind.Transferred when !happened.Staff.IsEmpty => $"{happened.Staff} takes it, in the queue {happened.Queue}.",
            CaseEventKind.PatronWrote => $"The patron writes: “{happened.Said!.Value.Reveal()}”",
            CaseEventKind.Replied when happened.Outcome == ReplyOutcome.Sent => $"{happened.Staff} writes by {Words.Of(happened.Channel!.Value)}: {Words.Of(happened.Message)}.",
            CaseEventKind.Waiting => $"It waits for the {happened.State!.Split('-')[^1]}. Meanwhile the clock of the resolution stands still; the patron still hears from us.",
            CaseEventKind.Resumed => "The wait is over.",
            CaseEventKind.Resolved => "It is resolved.",
            CaseEventKind.Surveyed when happened.Outcome == ReplyOutcome.Sent => "The patron is asked how it went.",
            CaseEventKind.SurveyAnswered => $"The answer to \"{happened.Answer.Question!.Name}\": {happened.Answer.Score}.",
            _ => null,
        };
        return words is null ? null : new StoryMoment(TimeZoneInfo.ConvertTime(happened.At, SmallLibrary.TimeZone), words);
    }
}
