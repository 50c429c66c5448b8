namespace LibraryService.Statistics;

/// <summary>The gamma function and its relatives, for arguments above 0.</summary>
/// <remarks>Small arguments are raised to <see cref="Large"/> by the recurrence; from there the asymptotic series has all digits. NIST
/// Digital Library of Mathematical Functions 5.5.1, 5.11.1, 5.11.2, 5.15.5, 5.15.8.</remarks>
internal static class Gamma
{
    private const double Large = 10;
    private const int MostTerms = 100_000;

    private static ReadOnlySpan<double> LogSeries =>
    [
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156, -3617.0 / 122400,
    ];

    private static ReadOnlySpan<double> DigammaSeries =>
    [
        -1.0 / 12, 1.0 / 120, -1.0 / 252, 1.0 / 240, -1.0 / 132, 691.0 / 32760, -1.0 / 12, 3617.0 / 8160,
    ];

    private static ReadOnlySpan<double> TrigammaSeries =>
    [
        1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6, -3617.0 / 510,
    ];

    /// <summary>ln Γ(x), to about 1 part in 10^15 or 3 in 10^15 absolutely, whichever is more.</summary>
    public static double Log(double x)
    {
        var product = 1.0;
        for (; x < Large; x++)
        {
            product *= x;
        }

        return ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + Correction(x) - Math.Log(product);
    }

    /// <summary>ψ(x), the slope of <see cref="Log"/>.</summary>
    public static double Digamma(double x)
    {
        var lower = 0.0;
        for (; x < Large; x++)
        {
            lower += 1 / x;
        }

        return Math.Log(x) - (0.5 / x) + (InverseSquares(DigammaSeries, x) / (x * x)) - lower;
    }

    /// <summary>ψ'(x), the slope of <see cref="Digamma"/>.</summary>
    public static double Trigamma(double x)
    {
        var lower = 0.0;
        for (; x < Large; x++)
        {
            lower += 1 / (x * x);
        }

        return (1 / x) + (0.5 / (x * x)) + (InverseSquares(TrigammaSeries, x) / (x * x * x)) + lower;
    }

    /// <summary>ln B(a, b), the logarithm of the beta function.</summary>
    public static double LogBeta(double a, double b)
    {
        var (small, large) = (Math.Min(a, b), Math.Max(a, b));
        if (large < Large)
        {
            return Log(a) + Log(b) - Log(a + b);
        }

        // ln Γ of two large arguments that differ by little: what they have in common is not computed, and loses no digits.
        var sum = small + large;
        var ratio = small - (small * Math.Log(sum)) - ((large - 0.5) * Exponentials.Log1P(small / large))
            + Correction(large) - Correction(sum);
        return small < Large
            ? Log(small) + ratio
            : ((small - 0.5) * Math.Log(small / sum)) - (0.5 * Math.Log(sum / (2 * Math.PI))) - ((large - 0.5) * Exponentials.Log1P(small / large))
                + Correction(small) + Correction(large) - Correction(sum);
    }

    /// <summary>Q(a, x): the share of a gamma distribution of shape <paramref name="a"/> that lies above <paramref name="x"/>.</summary>
    /// <remarks>The series 8.7.1 below a + 1, the continued fraction 8.9.2 above it.</remarks>
    public static double UpperShare(double a, double x)
    {
        if (x <= 0)
        {
            return 1;
        }

        var scale = Math.Exp((a * Math.Log(x)) - x - Log(a));
        return x < a + 1 ? 1 - (scale * LowerSeries(a, x)) : scale * UpperFraction(a, x);
    }

    private static double Correction(double x) => InverseSquares(LogSeries, x) / x;

    private static double LowerSeries(double a, double x)
    {
        var (sum, term) = (1 / a, 1 / a);
        for (var n = 1; n < MostTerms && term > sum * 1e-17; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return sum;
    }

    private static double UpperFraction(double a, double x)
    {
        // Lentz's method: numerator and denominator of the fraction as ratios, so that neither overflows.
        var bottom = x + 1 - a;
        var (above, below) = (1e300, 1 / bottom);
        var fraction = below;
        for (var n = 1; n < MostTerms; n++)
        {
            var top = n * (a - n);
            bottom += 2;
            below = 1 / ((top * below) + bottom);
            above = bottom + (top / above);
            var change = above * below;
            fraction *= change;
            if (Math.Abs(change - 1) < 1e-16)
            {
                break;
            }
        }

        return fraction;
    }

    private static double InverseSquares(ReadOnlySpan<double> coefficients, double x)
    {
        var (value, inverse) = (0.0, 1 / (x * x));
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            value = (value * inverse) + coefficients[i];
        }

        return value;
    }
}
