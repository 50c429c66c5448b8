using System.Globalization;
using LibraryService.Statistics;

namespace LibraryService.Metrics.Satisfaction;

/// <summary>The share of promoters less the share of detractors, in points from -100 to 100.</summary>
/// <remarks>Promoters answer 9 or 10 to whether they would recommend the library, detractors 0 to 6. The same score hides very different
/// libraries: all passive is 0, and so is half and half.</remarks>
public sealed record NetPromoterScore
{
    // What the adjusted interval adds to the answers: a quarter of three to either side, half of it to the passives.
    private const double AddedToASide = 0.75;
    private const double Added = 3;

    private NetPromoterScore(long promoters, long passives, long detractors) =>
        (Promoters, Passives, Detractors) = (promoters, passives, detractors);

    /// <summary>How many would recommend the library.</summary>
    public long Promoters { get; }

    /// <summary>How many are neither promoters nor detractors.</summary>
    public long Passives { get; }

    /// <summary>How many would not recommend it.</summary>
    public long Detractors { get; }

    /// <summary>How many answered: 1 or more.</summary>
    public long Count => Promoters + Passives + Detractors;

    /// <summary>The score, in points from -100 to 100.</summary>
    public double Score => 100 * (Promoters - (double)Detractors) / Count;

    /// <summary>The standard error of the score, in points: that of the observed shares, so 0 when all answered alike.</summary>
    /// <remarks>Use <see cref="Interval"/> rather than multiples of it; with few answers those are far too short.</remarks>
    public double StandardError => 100 * Deviation(Promoters, Detractors, Count);

    /// <summary>The score of counted answers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="ArgumentException">There are no answers, and so there is no score.</exception>
    /// <exception cref="OverflowException">There are more than <see cref="long.MaxValue"/> answers.</exception>
    public static NetPromoterScore From(long promoters, long passives, long detractors)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(promoters);
        ArgumentOutOfRangeException.ThrowIfNegative(passives);
        ArgumentOutOfRangeException.ThrowIfNegative(detractors);
        return checked(promoters + passives + detractors) > 0
            ? new(promoters, passives, detractors)
            : throw new ArgumentException("A score needs at least 1 answer, but there are 0.", nameof(promoters));
    }

    /// <summary>Where the true score lies, in points within -100 and 100: the adjusted-Wald interval.</summary>
    /// <remarks>Three answers are added, three quarters of one to the promoters and as much to the detractors: twelve promoters of twelve are not 100 for
    /// certain, but 54 to 100. B. Rocks, "Interval estimation for the Net Promoter Score", The American Statistician 70 (2016), 365-372. At a confidence so low that
    /// the interval would miss the score itself it is widened up to it.</remarks>
    /// <param name="confidence">How often such an interval holds the true score: more than 0 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is out of its range.</exception>
    public Interval Interval(double confidence = 0.95)
    {
        var n = Count + Added;
        var centre = (Promoters - (double)Detractors) / n;
        var reach = Confidence.Deviations(confidence) * Deviation(Promoters + AddedToASide, Detractors + AddedToASide, n);
        return new Interval(
            Math.Min(Score, Math.Max(-100, 100 * (centre - reach))),
            Math.Max(Score, Math.Min(100, 100 * (centre + reach))));
    }

    /// <summary>The score and the number of answers, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.#} of {Count} answers");

    // Of the mean of n answers that count 1, 0 and -1. Written as p(1 - p) + d(1 - d) + 2pd, nothing cancels.
    private static double Deviation(double promoters, double detractors, double n)
    {
        var (p, d) = (promoters / n, detractors / n);
        return Math.Sqrt(((p * ((n - promoters) / n)) + (d * ((n - detractors) / n)) + (2 * p * d)) / n);
    }
}
