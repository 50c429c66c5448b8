using LibraryService.Metrics.Satisfaction;
using LibraryService.Sla;

namespace LibraryService.Desk;

/// <summary>Folds the timelines of many cases into how promises were kept and how people were satisfied, in one pass.</summary>
/// <remarks>
/// Cases that went into another count with that one. In memory that does not grow with the number of cases. Figures of branches, nodes or months merge in any order to
/// the same ones. Not safe for several threads at once: give each its own and merge.
/// </remarks>
public sealed class CaseFigures
{
    private readonly ServiceDesk _desk;
    private readonly DateTimeOffset _asOf;

    /// <param name="desk">The desk, which knows the promises and the hours.</param>
    /// <param name="asOf">When to look; what happened after it is not seen.</param>
    /// <param name="period">How finely satisfaction keeps time.</param>
    public CaseFigures(ServiceDesk desk, DateTimeOffset asOf, SurveyPeriod period = SurveyPeriod.Month)
    {
        ArgumentNullException.ThrowIfNull(desk);
        (_desk, _asOf, Satisfaction) = (desk, asOf, new SurveyTally(period));
    }

    /// <summary>How often promises were kept.</summary>
    public SlaAttainment Attainment { get; } = new();

    /// <summary>What people answered who were asked how it went.</summary>
    public SurveyTally Satisfaction { get; }

    /// <summary>How many cases were counted.</summary>
    public long Cases { get; private set; }

    /// <summary>Counts one case; one that was not open yet, or had gone into another by then, is passed over.</summary>
    public void Add(ServiceCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        if (@case.AsOf(_asOf) is not { State: not CaseState.Merged } seen)
        {
            return;
        }

        Cases++;
        if (_desk.Report(seen, _asOf) is { } report)
        {
            Attainment.Add(seen.Inquiry.Channel, report);
        }

        CountAnswers(seen);
    }

    /// <summary>Counts all that another has counted.</summary>
    /// <exception cref="ArgumentException">They keep time in other periods.</exception>
    public void Merge(CaseFigures other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Satisfaction.Merge(other.Satisfaction);
        Attainment.Merge(other.Attainment);
        Cases += other.Cases;
    }

    private void CountAnswers(ServiceCase @case)
    {
        List<SurveyAnswer>? answers = null;
        var asked = false;
        DateTimeOffset? day = null;
        foreach (var happened in @case.Events)
        {
            if (happened is { Kind: CaseEventKind.Surveyed, Outcome: ReplyOutcome.Sent })
            {
                asked = true;
                day ??= happened.At;
            }
            else if (happened is { Kind: CaseEventKind.SurveyAnswered, Answer.Question: { } question } && answers?.Exists(answer => string.Equals(answer.Question!.Name, question.Name, StringComparison.Ordinal)) is not true)
            {
                (answers ??= []).Add(happened.Answer);
                day ??= happened.At;
            }
        }

        if (day is not { } at)
        {
            return;
        }

        var occasion = new SurveyOccasion
        {
            Day = _desk.DayOf(@case, at),
            Channel = @case.Inquiry.Channel,
            Branch = @case.Inquiry.BranchId,
            Topic = @case.Inquiry.Topic,
        };
        if (asked)
        {
            Satisfaction.Invite(occasion);
        }

        if (answers is not null)
        {
            Satisfaction.Add(new SurveyResponse { Occasion = occasion, Answers = answers });
        }
    }
}
