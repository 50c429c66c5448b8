using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Metrics.Churn;

namespace LibraryService.Evidence;

/// <summary>How long people of late waited for a first answer, in the hours in which somebody is there.</summary>
/// <param name="Questions">How many asked.</param>
/// <param name="Waiting">How many of them still wait.</param>
/// <param name="Half">Within what half of them had an answer; null when there are too few to say, or too many still wait.</param>
/// <param name="NineOfTen">Within what nine of ten had one; null as before.</param>
/// <remarks>Those who still wait count as having waited at least so long (Kaplan and Meier, 1958): who looks only at what was answered thinks too well of a desk that has fallen behind.</remarks>
public sealed record StatementWaits(int Questions, int Waiting, TimeSpan? Half, TimeSpan? NineOfTen)
{
    internal static StatementWaits Of(IEnumerable<ServiceCase> cases, ServiceHours hours, DateTimeOffset at, int fewest)
    {
        (double Hours, bool Ended)[] waits = [.. cases.Select(@case => Wait(@case, hours, at))];
        if (waits.Length < fewest)
        {
            return new StatementWaits(waits.Length, waits.Count(wait => !wait.Ended), Half: null, NineOfTen: null);
        }

        var curve = SurvivalCurve.KaplanMeier(waits);
        return new StatementWaits(waits.Length, waits.Count(wait => !wait.Ended), Reached(curve, 0.5), Reached(curve, 0.1));
    }

    private static (double Hours, bool Ended) Wait(ServiceCase @case, ServiceHours hours, DateTimeOffset at)
    {
        // The first answer that nobody knows not to have arrived, or the end of a case that needed none.
        var ended = @case.Events.FirstOrDefault(happened => happened.At <= at && (@case.IsAnswer(happened) || happened.Kind is CaseEventKind.Resolved or CaseEventKind.NoReplyNeeded));
        return (hours.Between(@case.OpenedAt, ended?.At ?? at).TotalHours, ended is not null);
    }

    private static TimeSpan? Reached(SurvivalCurve curve, double left)
    {
        // A share such as 9 of 10 comes out of the product with its last digits rounded.
        foreach (var step in curve.Steps)
        {
            if (step.Survival <= left + 1e-9)
            {
                return TimeSpan.FromHours(step.Time);
            }
        }

        return null;
    }
}
