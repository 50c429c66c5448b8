using LibraryService.Desk;
using LibraryService.Sla;
using LibraryService.Templates.Messages;

namespace LibraryService.Evidence;

/// <summary>Tells what became of feedback.</summary>
internal static class FeedbackOutcomes
{
    private static readonly MessageName Outcome = new(nameof(ComplaintOutcome));

    /// <summary>What has become of a case. A message that did not arrive tells nobody anything.</summary>
    public static FeedbackOutcome Of(ServiceCase @case)
    {
        var answered = @case.SlaEvents.Where(happened => happened.Kind == SlaEventKind.StaffMessage).Select(happened => happened.At).ToHashSet();
        return answered.Count == 0 ? FeedbackOutcome.Unanswered
            : @case.Events.Any(happened => happened.Kind == CaseEventKind.Replied && happened.Message == Outcome && answered.Contains(happened.At)) ? FeedbackOutcome.OutcomeTold
            : FeedbackOutcome.Answered;
    }
}
