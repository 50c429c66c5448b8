using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>A patron who has stayed away for longer than usual.</summary>
internal sealed record SilentPatron(PatronId Id, int Visits, double Recency, double Age, DateOnly FirstDay, DateOnly LastDay, int LongestGap)
{
    private static readonly MessageName MissYou = new("LapsedPatron");
    private static readonly MessageName RenewCard = new("AccountExpiring");

    /// <summary>The patron, or null for one who came as recently as usual.</summary>
    /// <param name="id">Who.</param>
    /// <param name="seen">The ascending days, counted from the first of the window; they are the caller's.</param>
    /// <param name="window">The days that count.</param>
    /// <param name="options">What is silent.</param>
    public static SilentPatron? Of(PatronId id, List<int> seen, ActivityWindow window, AtRiskOptions options)
    {
        var (first, last) = (seen[0], seen[^1]);
        var longest = 0;
        for (var i = 1; i < seen.Count; i++)
        {
            longest = Math.Max(longest, seen[i] - seen[i - 1]);
        }

        window.ToPassed(seen);
        var (visits, recency, age) = (seen.Count - 1, seen[^1] - seen[0], window.Passed(window.To) - seen[0]);
        var silent = age - recency;
        var usual = visits > 0 ? (double)recency / visits : 0;
        return silent >= options.LeastSilentDays && silent >= usual * options.LeastUsualGaps
            ? new(id, visits, recency / window.DaysPerPeriod, age / window.DaysPerPeriod, window.From.AddDays(first), window.From.AddDays(last), longest)
            : null;
    }

    public double VisitsAtStake(VisitModel model, double horizon) =>
        (1 - model.ProbabilityAlive(Visits, Recency, Age)) * model.Ahead(Visits, Age).ExpectedVisits(0, 0, 0, horizon);

    public PatronAtRisk AtRisk(VisitModel model, PatronFacts facts, double atStake, ActivityWindow window, AtRiskOptions options)
    {
        var daysToEnd = facts.CardExpires?.DayNumber - window.To.DayNumber;
        Interval? interval = model.Report is { Converged: true } ? model.ProbabilityAliveInterval(Visits, Recency, Age) : null;
        return new(
            Id,
            [.. Reasons(window.To, facts.CardExpires, daysToEnd <= options.CardEndsWithinDays)],
            atStake,
            model.ProbabilityAlive(Visits, Recency, Age),
            interval,
            daysToEnd >= 0 && daysToEnd <= options.CardEndsWithinDays ? RenewCard : MissYou);
    }

    private IEnumerable<RiskReason> Reasons(DateOnly today, DateOnly? cardEnds, bool cardEndsSoon)
    {
        var away = today.DayNumber - LastDay.DayNumber;
        yield return new(RiskReasonKind.LastSeen, LastDay, away);
        if (Visits is 0)
        {
            yield return new(RiskReasonKind.CameOnce, FirstDay, away);
        }
        else
        {
            yield return new(RiskReasonKind.UsedToCome, On: null, (int)Math.Round((LastDay.DayNumber - FirstDay.DayNumber) / (double)Visits));
            if (away > LongestGap)
            {
                yield return new(RiskReasonKind.LongestAbsence, On: null, LongestGap);
            }
        }

        if (cardEndsSoon && cardEnds is { } end)
        {
            yield return new(RiskReasonKind.CardEnds, end, end.DayNumber - today.DayNumber);
        }
    }
}
