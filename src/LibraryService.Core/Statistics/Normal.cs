using System.Globalization;

namespace LibraryService.Statistics;

/// <summary>The standard normal distribution: mean 0, variance 1.</summary>
internal static class Normal
{
    // Below this distance from the mean the power series keeps all digits, beyond it the continued fraction converges fast enough.
    private const double SeriesEnd = 1.5;
    private const int FractionTerms = 200;

    private static ReadOnlySpan<double> CentralTop =>
    [
        3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ];

    private static ReadOnlySpan<double> CentralBottom =>
    [
        1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ];

    private static ReadOnlySpan<double> TailTop =>
    [
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static ReadOnlySpan<double> TailBottom =>
    [
        1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static ReadOnlySpan<double> FarTailTop =>
    [
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static ReadOnlySpan<double> FarTailBottom =>
    [
        1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];

    /// <summary>The value below which the share <paramref name="p"/> lies, to about 1 part in 10^16.</summary>
    /// <remarks>Rational approximations PPND16 of M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution",
    /// Applied Statistics 37 (1988), 477-484.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not strictly between 0 and 1.</exception>
    public static double Quantile(double p)
    {
        if (!(p > 0 && p < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, string.Create(
                CultureInfo.InvariantCulture, $"A share must be more than 0 and less than 1, but is {p}."));
        }

        var centred = p - 0.5;
        if (Math.Abs(centred) <= 0.425)
        {
            var square = 0.180625 - (centred * centred);
            return centred * Polynomial(CentralTop, square) / Polynomial(CentralBottom, square);
        }

        var depth = Math.Sqrt(-Math.Log(Math.Min(p, 1 - p)));
        var distance = depth <= 5
            ? Polynomial(TailTop, depth - 1.6) / Polynomial(TailBottom, depth - 1.6)
            : Polynomial(FarTailTop, depth - 5) / Polynomial(FarTailBottom, depth - 5);
        return Math.CopySign(distance, centred);
    }

    /// <summary>The share that lies below <paramref name="x"/>, with full relative accuracy in the lower tail; 0 and 1 at the infinities.</summary>
    /// <remarks>Near the mean the power series of G. Marsaglia, "Evaluating the normal distribution", Journal of Statistical Software 11 (4),
    /// 2004; further out Laplace's continued fraction, NIST Digital Library of Mathematical Functions 7.9.1 and 7.18.</remarks>
    public static double Cdf(double x) => x > 0 ? 1 - UpperTail(x) : UpperTail(-x);

    private static double UpperTail(double distance) => distance switch
    {
        double.PositiveInfinity => 0,
        < SeriesEnd => 0.5 - (Density(distance) * Series(distance)),
        _ => Density(distance) / Fraction(distance),
    };

    // The rounding error of the square is given back, or the tail would lose a digit or two.
    private static double Density(double x)
    {
        var square = x * x;
        var lost = Math.FusedMultiplyAdd(x, x, -square);
        return Math.Exp(-0.5 * square) * (1 - (0.5 * lost)) / Math.Sqrt(2 * Math.PI);
    }

    private static double Series(double x)
    {
        var (sum, term, odd) = (x, x, 1.0);
        while (term > sum * 1e-17)
        {
            odd += 2;
            term *= x * x / odd;
            sum += term;
        }

        return sum;
    }

    private static double Fraction(double x)
    {
        var fraction = x;
        for (var k = FractionTerms; k > 0; k--)
        {
            fraction = x + (k / fraction);
        }

        return fraction;
    }

    private static double Polynomial(ReadOnlySpan<double> coefficients, double x)
    {
        var value = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            value = (value * x) + coefficients[i];
        }

        return value;
    }
}
