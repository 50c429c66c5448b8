using LibraryService.Metrics.Churn;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Samples.Desk.Churn;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Pictures;

namespace LibraryService.Samples.Desk.Report;

/// <summary>Of those who began, the share who came again after so many periods: all beginnings together, each as far as it has been seen.</summary>
/// <param name="Source">Of whom it tells.</param>
/// <param name="Unit">What a period is.</param>
/// <param name="Rows">The periods since the beginning, how many were looked at and how many of them came.</param>
internal sealed record RetentionCurve(string Source, string Unit, IReadOnlyList<(int Since, long Began, long Came)> Rows)
{
    private const int Longest = 12;

    /// <summary>The points of the curve with their 95 % intervals.</summary>
    public IReadOnlyList<LinePoint> Points => [.. Rows.Select(Point)];

    /// <summary>The months of made-up patrons.</summary>
    public static RetentionCurve Of(IReadOnlyList<PatronCard> cards, ActivityWindow window)
    {
        var seen = cards.SelectMany((card, number) => card.Events
            .Where(happened => happened.Kind != ActivityKind.AutomaticRenewal && window.Contains(happened.Day))
            .Select(happened => ((long)number, (happened.Day.Year * 12) + happened.Day.Month)));
        return Of("the made-up patrons of the small library", "month", Retention.Of(seen));
    }

    /// <summary>The years of a real library's members.</summary>
    public static RetentionCurve Of(MemberYears members) =>
        Of(FormattableString.Invariant($"a real library's {members.Members:N0} members, {members.First} to {members.Last}"), "year", members.Retention);

    private static LinePoint Point((int Since, long Began, long Came) row)
    {
        var interval = Proportion.Wilson(row.Came, row.Began);
        return new LinePoint(row.Since, (double)row.Came / row.Began, interval.Low, interval.High);
    }

    private static RetentionCurve Of(string source, string unit, Retention retention)
    {
        var rows = new List<(int Since, long Began, long Came)>();
        for (var since = 0; since <= Longest; since++)
        {
            var seen = retention.Cohorts.Where(cohort => cohort.Active.Count > since).ToList();
            if (seen.Sum(cohort => cohort.Patrons) is > 0 and var began)
            {
                rows.Add((since, began, seen.Sum(cohort => cohort.Active[since])));
            }
        }

        return new RetentionCurve(source, unit, rows);
    }
}
