using System.Globalization;

namespace LibraryService.Statistics;

/// <summary>Counts of what happens by chance at a steady rate.</summary>
internal static class Poisson
{
    /// <summary>The rates from which a count may have come, in counts of the same stretch of time.</summary>
    /// <remarks>F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936), 437-442: it holds the true rate at least as often as it says.</remarks>
    /// <param name="count">0 or more.</param>
    /// <param name="confidence">How often such an interval holds the true rate: more than 0 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Interval Rate(long count, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (!(confidence > 0 && confidence < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, string.Create(
                CultureInfo.InvariantCulture, $"A confidence must be more than 0 and less than 1, but is {confidence}."));
        }

        var tail = (1 - confidence) / 2;
        return new Interval(count == 0 ? 0 : Quantile(count, 1 - tail), Quantile(count + 1, tail));
    }

    // The amount beyond which the share 'above' of a gamma distribution of this shape lies.
    private static double Quantile(double shape, double above)
    {
        var (low, high) = (0.0, shape);
        while (Gamma.UpperShare(shape, high) > above)
        {
            (low, high) = (high, (2 * high) + 1);
        }

        while (high - low > 1e-14 * high)
        {
            var middle = 0.5 * (low + high);
            (low, high) = Gamma.UpperShare(shape, middle) > above ? (middle, high) : (low, middle);
        }

        return 0.5 * (low + high);
    }
}
