using LibraryService.Statistics;

namespace LibraryService.Metrics.Satisfaction;

/// <summary>Where figures of a steady process lie: their centre, and sigma, how far from it they stray by chance.</summary>
public sealed record ControlLimits
{
    // The expected range of two draws of a normal distribution, in standard deviations.
    internal const double RangeOfTwo = 1.128;

    /// <summary>Creates limits that are known from elsewhere.</summary>
    /// <param name="centre">Any finite number.</param>
    /// <param name="sigma">0 or more, and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not as it must be.</exception>
    public ControlLimits(double centre, double sigma)
    {
        if (!double.IsFinite(centre))
        {
            throw new ArgumentOutOfRangeException(nameof(centre), centre, "The centre must be finite.");
        }

        if (!(sigma >= 0 && double.IsFinite(sigma)))
        {
            throw new ArgumentOutOfRangeException(nameof(sigma), sigma, "Sigma must be 0 or more, and finite.");
        }

        (Centre, Sigma) = (centre, sigma);
    }

    /// <summary>Around what the figures lie.</summary>
    public double Centre { get; }

    /// <summary>How far they stray by chance, in the unit of the figures.</summary>
    public double Sigma { get; }

    /// <summary>The limits that figures have from their mean and their mean moving range, the step from each to the next.</summary>
    /// <remarks>Sigma is the mean moving range by 1.128, so a slow drift or one odd figure makes it little wider, where a standard deviation would
    /// hide them. W. A. Shewhart; D. J. Wheeler, "Understanding Variation" (1993).</remarks>
    /// <param name="values">Two or more, finite, in the order of time.</param>
    /// <exception cref="ArgumentException">There are fewer than two values, or one is not finite.</exception>
    public static ControlLimits Of(IReadOnlyList<double> values)
    {
        CheckFinite(values);
        if (values.Count < 2)
        {
            throw new ArgumentException(FormattableString.Invariant($"Limits need at least 2 values, but there are {values.Count}."), nameof(values));
        }

        var (excess, ranges) = (new CompensatedSum(), new CompensatedSum());
        for (var i = 1; i < values.Count; i++)
        {
            excess.Add(values[i] - values[0]);
            ranges.Add(Math.Abs(values[i] - values[i - 1]));
        }

        return new(values[0] + (excess.Value / values.Count), ranges.Value / (values.Count - 1) / RangeOfTwo);
    }

    internal static void CheckFinite(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        for (var i = 0; i < values.Count; i++)
        {
            if (!double.IsFinite(values[i]))
            {
                throw new ArgumentException(FormattableString.Invariant($"Every value must be finite, but that at {i} is {values[i]}."), nameof(values));
            }
        }
    }
}
