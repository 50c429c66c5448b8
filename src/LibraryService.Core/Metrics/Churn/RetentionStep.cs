using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>The patrons seen in one period, and how many of them were seen in the next.</summary>
/// <param name="Period">The period.</param>
/// <param name="Patrons">How many patrons were seen in it.</param>
/// <param name="Kept">How many of those were seen in the next.</param>
public readonly record struct RetentionStep(int Period, long Patrons, long Kept)
{
    /// <summary>The share that was kept, or null where nobody was there to keep.</summary>
    public double? Share => Patrons > 0 ? (double)Kept / Patrons : null;

    /// <summary>The shares that may truly be kept, by Wilson's interval; from 0 to 1 where nobody was there.</summary>
    /// <param name="confidence">How often such an interval holds the true share: more than 0 and less than 1.</param>
    public Interval ShareInterval(double confidence = 0.95) => WilsonScore.For(Kept, Patrons, confidence);
}
