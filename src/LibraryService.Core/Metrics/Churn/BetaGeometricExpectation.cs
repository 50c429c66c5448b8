using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>How many visits to expect of somebody who is there, with a rate of Γ(n, scale) and a probability of leaving of B(a, b).</summary>
/// <remarks>
/// The closed form (a+b-1)/(a-1) [1 - (1-z)^n ₂F₁(n, b; a+b-1; z)] with z = t/(scale+t) has poles at a = 1 and a + b = 1 that are not in the
/// expectation, and overflows. Euler's transformation takes the power away: with e = a-1, C = a+b-1, A = C-n and L = ln(1-z) it becomes
/// -C expm1(e L)/e - e^(e L) S, S = A z + ... with the ratio (A+i)(e+i) z / ((C+i)(i+1)) from each term to the next. Where that series is
/// long or cancels, the integral of (1 - (1 + p t/scale)^-n)/p over p takes its place.
/// </remarks>
internal static class BetaGeometricExpectation
{
    private const double LargestShare = 0.98;
    private const double MostCancelled = 100;
    private const int MostTerms = 10_000;
    private const double Ends = 45;
    private const int Pieces = 12;

    public static double Of(double n, double scale, double a, double b, double horizon)
    {
        var share = horizon / (scale + horizon);
        return share <= LargestShare && BySeries(n, a, b, share, -Exponentials.Log1P(horizon / scale)) is { } visits
            ? visits
            : ByIntegral(n, a, b, horizon / scale);
    }

    /// <summary>Null where the terms cancel so that digits are lost.</summary>
    public static double? BySeries(double n, double a, double b, double z, double log)
    {
        var (e, c) = (a - 1, a + b - 1);
        var start = c - n;
        var first = e is 0 ? -c * log : -c * Exponentials.ExpM1(e * log) / e;
        var (sum, term) = (new CompensatedSum(), start * z);
        var (largest, i) = (Math.Abs(term), 1);
        sum.Add(term);
        for (; Math.Abs(term) > largest * 1e-18 || i < -start; i++)
        {
            if (i > MostTerms)
            {
                return null;
            }

            term *= (start + i) * (e + i) * z / ((c + i) * (i + 1));
            largest = Math.Max(largest, Math.Abs(term));
            sum.Add(term);
        }

        var power = Math.Exp(e * log);
        var visits = first - (power * sum.Value);
        return Math.Max(Math.Abs(first), power * largest) <= MostCancelled * visits ? visits : null;
    }

    /// <summary>Good everywhere, and slower. The variable is the log-odds of leaving, in which both ends fall off exponentially.</summary>
    public static double ByIntegral(double n, double a, double b, double time)
    {
        if (time is 0)
        {
            return 0;
        }

        var beta = Gamma.LogBeta(a, b);
        return Quadrature.Adaptive(Density, -Ends * (1 + (1 / a)) - Math.Log(1 + b), Ends * (1 + (1 / b)) + Math.Log(1 + a), Pieces);

        double Density(double logOdds)
        {
            var (leaves, stays) = (-Exponentials.Softplus(-logOdds), -Exponentials.Softplus(logOdds));
            var p = Math.Exp(leaves);
            var visits = p < 1e-200 ? n * time : -Exponentials.ExpM1(-n * Exponentials.Log1P(p * time)) / p;
            return Math.Exp((a * leaves) + (b * stays) - beta) * visits;
        }
    }
}
