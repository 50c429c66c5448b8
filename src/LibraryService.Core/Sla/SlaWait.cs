using LibraryService.Hours;

namespace LibraryService.Sla;

/// <summary>The longest that a promise can make somebody wait, in calendar time.</summary>
/// <param name="Branch">Where.</param>
/// <param name="Policy">Under which policy.</param>
/// <param name="Metric">Which promise.</param>
/// <param name="Target">What was promised.</param>
/// <param name="From">Who asks then, or a moment later, waits longest.</param>
/// <param name="Due">When the promise falls due for them; null when it never does.</param>
public sealed record SlaWait(BranchId Branch, SlaPolicy Policy, SlaMetric Metric, SlaTarget Target, DateTimeOffset From, DateTimeOffset? Due)
{
    /// <summary>How long they wait; null for ever.</summary>
    public TimeSpan? Wait => Due - From;

    internal static SlaWait Worst(BranchId branch, SlaPolicy policy, SlaMetric metric, ServiceHours hours, DateTimeOffset from, int days)
    {
        var target = policy[metric]!.Value;
        var left = new TimeSpan(HoursYears.End - HoursYears.Check(from));
        var asked = days < left.TotalDays ? TimeSpan.FromDays(days) : left;
        var (worstFrom, worstDue) = Candidates(hours, target, from, from + asked)
            .MaxBy(wait => wait.Due is { } due ? due - wait.From : TimeSpan.MaxValue);
        return new SlaWait(branch, policy, metric, target, worstFrom, worstDue);
    }

    // The wait shrinks while the place is closed and stays the same while it is open. So it is longest from a closing, or from where the due
    // instant leaps over a closed time; for working days, from a midnight.
    private static IEnumerable<(DateTimeOffset From, DateTimeOffset? Due)> Candidates(ServiceHours hours, SlaTarget target, DateTimeOffset from, DateTimeOffset until)
    {
        var count = new SlaCount(hours, target);
        DateTimeOffset? DueFrom(DateTimeOffset start) => count.AmountFrom(start) is { } amount ? count.Add(start, amount) : null;

        yield return (from, DueFrom(from));
        if (target.Kind == SlaTargetKind.Elapsed)
        {
            yield break;
        }

        if (target.Kind == SlaTargetKind.WorkingDays)
        {
            for (var midnight = hours.NextMidnight(from); midnight < until; midnight = hours.NextMidnight(midnight))
            {
                yield return (midnight, DueFrom(midnight));
            }

            yield break;
        }

        for (var closing = hours.NextClosing(from); closing is { } end; closing = hours.NextClosing(end))
        {
            // Who asks before the end may be due long after it.
            var leap = hours.Add(end, -target.Amount);
            if (leap >= until)
            {
                yield break;
            }

            if (leap >= from)
            {
                yield return (leap.Value, hours.NextOpening(end));
            }

            if (end < until)
            {
                yield return (end, DueFrom(end));
            }
        }
    }
}
