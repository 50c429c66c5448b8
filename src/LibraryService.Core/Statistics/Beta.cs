namespace LibraryService.Statistics;

/// <summary>The beta distribution.</summary>
internal static class Beta
{
    private const int MostTerms = 100_000;
    private const double Tiny = 1e-300;

    /// <summary>The share of the distribution with shapes <paramref name="a"/> and <paramref name="b"/> that lies below <paramref name="x"/>.</summary>
    /// <param name="a">The first shape, above 0.</param>
    /// <param name="b">The second shape, above 0.</param>
    /// <param name="x">From 0 to 1.</param>
    /// <param name="rest">1 - x, which the caller may know better than a subtraction does.</param>
    /// <remarks>The continued fraction NIST Digital Library of Mathematical Functions 8.17.22, on the side where it converges fast.</remarks>
    public static double Share(double a, double b, double x, double rest) => x switch
    {
        <= 0 => 0,
        >= 1 => 1,
        _ when x <= (a + 1) / (a + b + 2) => LowerShare(a, b, x, rest),
        _ => 1 - LowerShare(b, a, rest, x),
    };

    /// <summary>The value below which the share <paramref name="p"/> of the distribution lies, found by halving: to 1 part in 10^14 where the share itself is known as well.</summary>
    /// <param name="a">The first shape, above 0.</param>
    /// <param name="b">The second shape, above 0.</param>
    /// <param name="p">More than 0 and less than 1.</param>
    public static double Quantile(double a, double b, double p)
    {
        var (low, high) = (0.0, 1.0);
        while (high - low > 1e-15 * high)
        {
            var middle = 0.5 * (low + high);
            if (middle <= low || middle >= high)
            {
                break;
            }

            (low, high) = Share(a, b, middle, 1 - middle) < p ? (middle, high) : (low, middle);
        }

        return 0.5 * (low + high);
    }

    private static double LowerShare(double a, double b, double x, double rest) =>
        Math.Exp((a * Math.Log(x)) + (b * Math.Log(rest)) - Gamma.LogBeta(a, b)) / (a * Fraction(a, b, x));

    // Lentz's method on 1 + d1/(1 + d2/(1 + ...)).
    private static double Fraction(double a, double b, double x)
    {
        var (fraction, above, below) = (1.0, 1.0, 0.0);
        for (var n = 1; n < MostTerms; n++)
        {
            var m = n / 2;
            var top = n % 2 is 0
                ? m * (b - m) * x / ((a + n - 1) * (a + n))
                : -(a + m) * (a + b + m) * x / ((a + n - 1) * (a + n));
            below = 1 / NotZero(1 + (top * below));
            above = NotZero(1 + (top / above));
            var change = above * below;
            fraction *= change;
            if (Math.Abs(change - 1) < 1e-16)
            {
                break;
            }
        }

        return fraction;
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
