using LibraryService.Metrics.Churn;
using LibraryService.Statistics;

namespace LibraryService.Evidence;

/// <summary>The share of patrons who stay for longer than a time: Kaplan and Meier's, with Greenwood's variance.</summary>
/// <param name="Duration">The time, in ISO 8601, such as <c>P6M</c> or <c>P2Y</c>.</param>
/// <param name="Share">The share.</param>
/// <param name="Interval">Where the true share lies.</param>
internal sealed record EvidenceStay(string Duration, double Share, Interval Interval)
{
    private const int Longest = 25;
    private const int MonthsOfYear = 12;

    /// <summary>The times that may be told: those between which at least as many left as is the threshold for counts, while as many were still watched.</summary>
    public static IEnumerable<EvidenceStay> Of(SurvivalCurve curve, EvidenceOptions options)
    {
        var last = 0.0;
        foreach (var months in ((int[])[3, 6, 9]).Concat(Enumerable.Range(1, Longest).Select(year => MonthsOfYear * year)))
        {
            var years = months / (double)MonthsOfYear;
            var steps = curve.Steps.Where(step => step.Time > last && step.Time <= years).ToList();
            if (years > curve.LastTime || steps.Sum(step => step.Ended) < options.Threshold || steps[^1].AtRisk - steps[^1].Ended < options.Threshold)
            {
                continue;
            }

            last = years;
            var duration = months < MonthsOfYear ? FormattableString.Invariant($"P{months}M") : FormattableString.Invariant($"P{months / MonthsOfYear}Y");
            yield return new(duration, curve.At(years), curve.Interval(years, options.Confidence));
        }
    }
}
