using LibraryService.Metrics.Churn;
using LibraryService.Statistics;

namespace LibraryService.Evidence;

/// <summary>The share of patrons who stay for longer than some years: Kaplan and Meier's, with Greenwood's variance.</summary>
/// <param name="Years">Whole years.</param>
/// <param name="Share">The share.</param>
/// <param name="Interval">Where the true share lies.</param>
internal sealed record EvidenceStay(int Years, double Share, Interval Interval)
{
    private const int Longest = 25;

    /// <summary>The years that may be told: those between which at least as many left as is the threshold for counts, while as many were still watched.</summary>
    public static IEnumerable<EvidenceStay> Of(SurvivalCurve curve, EvidenceOptions options)
    {
        var last = 0;
        for (var years = 1; years <= Math.Min(Longest, curve.LastTime); years++)
        {
            var steps = curve.Steps.Where(step => step.Time > last && step.Time <= years).ToList();
            if (steps.Sum(step => step.Ended) < options.Threshold || steps[^1].AtRisk - steps[^1].Ended < options.Threshold)
            {
                continue;
            }

            last = years;
            yield return new(years, curve.At(years), curve.Interval(years, options.Confidence));
        }
    }
}
