using LibraryService.Metrics.Satisfaction;
using LibraryService.Statistics;

namespace LibraryService.Evidence;

/// <summary>Puts the claims of a section beside those of the period before.</summary>
internal static class EvidenceComparisons
{
    /// <param name="now">The figures of the period.</param>
    /// <param name="before">Those of the period before.</param>
    /// <param name="section">The section.</param>
    /// <param name="confidence">Of all comparisons of the section together.</param>
    public static IReadOnlyList<EvidenceComparison> Of(EvidenceSheet now, EvidenceSheet before, EvidenceSection section, double confidence)
    {
        var pairs = Pairs(now.Claims(section, confidence), before.Claims(section, confidence));
        var own = 1 - ((1 - confidence) / Math.Max(1, pairs.Count));
        var wider = Pairs(now.Claims(section, own), before.Claims(section, own));
        return [.. pairs.Select(pair => Of(pair, wider.Find(other => other.Now.IsLike(pair.Now)), own))];
    }

    private static List<(EvidenceClaim Now, EvidenceClaim Before)> Pairs(IReadOnlyList<EvidenceClaim> now, IReadOnlyList<EvidenceClaim> before) =>
    [
        .. from claim in now
           where IsCompared(claim)
           from other in before
           where claim.IsLike(other) && IsCompared(other)
           select (claim, other),
    ];

    // Topics and touchpoints are too many: of so many comparisons none would carry anything.
    private static bool IsCompared(EvidenceClaim claim) =>
        claim is { Status: EvidenceStatus.Shown, Value: not null, Dimension: not (EvidenceDimension.Topic or EvidenceDimension.Touchpoint or EvidenceDimension.Duration) }
        && claim.Measure is not (EvidenceMeasure.WillingToBeAsked or EvidenceMeasure.AdvocatesInvited);

    private static EvidenceComparison Of((EvidenceClaim Now, EvidenceClaim Before) pair, (EvidenceClaim Now, EvidenceClaim Before) wider, double confidence)
    {
        var (now, before) = pair;
        return now.Unit switch
        {
            EvidenceUnit.Share => Made(pair, EvidenceMethod.Newcombe, Proportion.Difference(now.Count!.Value, now.Of!.Value, before.Count!.Value, before.Of!.Value, confidence), 0, confidence),
            EvidenceUnit.Points => Made(pair, EvidenceMethod.VarianceRecovery, Difference(wider.Now, wider.Before), 0, confidence),
            EvidenceUnit.Count => Made(pair, EvidenceMethod.ConditionalCounts, Ratio(now, before, confidence), 1, confidence),
            _ => new(now, before, Separate(wider.Now.Interval, wider.Before.Interval), EvidenceMethod.SeparateIntervals, Difference: null, confidence),
        };
    }

    private static EvidenceComparison Made((EvidenceClaim Now, EvidenceClaim Before) pair, EvidenceMethod method, Interval difference, double unchanged, double confidence) => new(
        pair.Now,
        pair.Before,
        difference.Low > unchanged ? EvidenceVerdict.Higher : difference.High < unchanged ? EvidenceVerdict.Lower : EvidenceVerdict.CannotTell,
        method,
        difference,
        confidence);

    private static Interval Difference(EvidenceClaim now, EvidenceClaim before)
    {
        var (one, other) = (now.Interval!.Value, before.Interval!.Value);
        var (value, earlier) = (now.Value!.Value, before.Value!.Value);
        return new Interval(value - earlier - double.Hypot(value - one.Low, other.High - earlier), value - earlier + double.Hypot(one.High - value, earlier - other.Low));
    }

    // The share that this period has of both counts, turned into the ratio of what there was on a day.
    private static Interval Ratio(EvidenceClaim now, EvidenceClaim before, double confidence)
    {
        var (low, high) = Proportion.Wilson(now.Count!.Value, now.Count.Value + before.Count!.Value, confidence);
        var days = (double)Days(before) / Days(now);
        return new Interval(low / (1 - low) * days, high / (1 - high) * days);
    }

    // Waits too few for an interval say nothing of a difference.
    private static EvidenceVerdict Separate(Interval? now, Interval? before) =>
        now is not { } one || before is not { } other ? EvidenceVerdict.CannotTell
        : one.Low > other.High ? EvidenceVerdict.Higher
        : one.High < other.Low ? EvidenceVerdict.Lower
        : EvidenceVerdict.CannotTell;

    private static int Days(EvidenceClaim claim) => claim.To.DayNumber - claim.From.DayNumber + 1;
}
