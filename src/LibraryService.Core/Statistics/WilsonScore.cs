using System.Globalization;

namespace LibraryService.Statistics;

/// <summary>The interval for a share of successes that E. B. Wilson gave.</summary>
/// <remarks>E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical
/// Association 22 (1927), 209-212; without continuity correction. With p = successes / n and z the normal quantile of the confidence, the
/// ends are (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n).</remarks>
internal static class WilsonScore
{
    /// <summary>The values that the true share may have. Without observations everything from 0 to 1.</summary>
    /// <param name="successes">From 0 to <paramref name="n"/>; at 0 the low end is exactly 0, at <paramref name="n"/> the high end exactly 1.</param>
    /// <param name="n">The number of observations, 0 or more.</param>
    /// <param name="confidence">How often such an interval holds the true share: more than 0 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Interval For(long successes, long n, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        if (successes < 0 || successes > n)
        {
            throw new ArgumentOutOfRangeException(nameof(successes), successes, string.Create(
                CultureInfo.InvariantCulture, $"The successes must be from 0 to {n}, the number of observations, but are {successes}."));
        }

        return Within(successes, n, Deviations(confidence));
    }

    /// <summary>The values that the share of successes may have in a finite population of which <paramref name="n"/> were observed.</summary>
    /// <remarks>The variance is multiplied by (N - n) / (N - 1), the correction of sampling without replacement (W. G. Cochran, "Sampling Techniques", 1977,
    /// 2.5), and no share is left inside that the observations themselves rule out.</remarks>
    /// <param name="successes">From 0 to <paramref name="n"/>.</param>
    /// <param name="n">The number of observations, 0 or more.</param>
    /// <param name="population">How many could have been observed: 1 or more, and no fewer than were.</param>
    /// <param name="confidence">How often such an interval holds the true share: more than 0 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Interval InPopulation(long successes, long n, long population, double confidence)
    {
        var whole = For(successes, n, confidence);
        if (population < Math.Max(1, n))
        {
            throw new ArgumentOutOfRangeException(nameof(population), population, string.Create(
                CultureInfo.InvariantCulture, $"A population must be at least {Math.Max(1, n)}, but is {population}."));
        }

        if (n == 0)
        {
            return whole;
        }

        var observed = (double)successes / n;
        if (n == population)
        {
            return new Interval(observed, observed);
        }

        var corrected = Within(successes, n, Deviations(confidence) * Math.Sqrt((double)(population - n) / (population - 1)));
        var (least, most) = ((double)successes / population, 1 - ((double)(n - successes) / population));
        return new Interval(Math.Min(observed, Math.Max(least, corrected.Low)), Math.Max(observed, Math.Min(most, corrected.High)));
    }

    private static Interval Within(long successes, long n, double z) => new(LowEnd(successes, n, z), 1 - LowEnd(n - successes, n, z));

    private static double Deviations(double confidence) => confidence is > 0 and < 1
        ? -Normal.Quantile((1 - confidence) / 2)
        : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, string.Create(
            CultureInfo.InvariantCulture, $"A confidence must be more than 0 and less than 1, but is {confidence}."));

    // The two ends multiply to p² / (1 + z²/n): divided by the other end, the low one loses no digits where it is small.
    private static double LowEnd(long successes, long n, double z)
    {
        if (successes == 0)
        {
            return 0;
        }

        var p = (double)successes / n;
        var failures = (double)(n - successes) / n;
        var spread = z * Math.Sqrt((p * failures / n) + (z * z / (4.0 * n * n)));
        return p * p / (p + (z * z / (2.0 * n)) + spread);
    }
}
