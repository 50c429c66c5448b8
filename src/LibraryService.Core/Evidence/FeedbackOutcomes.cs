using LibraryService.Desk;
using LibraryService.Templates.Messages;

namespace LibraryService.Evidence;

/// <summary>Tells what became of feedback.</summary>
internal static class FeedbackOutcomes
{
    private static readonly MessageName Outcome = new(nameof(ComplaintOutcome));

    /// <summary>What has become of a case. A message that did not arrive tells nobody anything.</summary>
    public static FeedbackOutcome Of(ServiceCase @case)
    {
        CaseEvent[] answers = [.. @case.Events.Where(@case.IsAnswer)];
        return answers.Length == 0 ? FeedbackOutcome.Unanswered
            : Array.Exists(answers, happened => happened.Message == Outcome) ? FeedbackOutcome.OutcomeTold
            : FeedbackOutcome.Answered;
    }
}
