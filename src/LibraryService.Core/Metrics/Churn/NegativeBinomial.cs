using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>How often somebody comes in a time, when the rate has a gamma distribution and nobody leaves.</summary>
internal static class NegativeBinomial
{
    /// <summary>The probability of exactly <paramref name="n"/> visits.</summary>
    public static double Probability(int n, double r, double alpha, double time) => Probability(LogWays(n, r), n, r, alpha, time);

    /// <summary>The same, when the part that does not depend on the time is known.</summary>
    public static double Probability(double logWays, int n, double r, double alpha, double time) => time > 0
        ? Math.Exp(logWays - (r * Exponentials.Log1P(time / alpha)) - (n * Exponentials.Log1P(alpha / time)))
        : n is 0 ? 1 : 0;

    /// <summary>ln Γ(r+n)/(Γ(r) n!).</summary>
    public static double LogWays(int n, double r) => n is 0 ? 0 : -Gamma.LogBeta(r, n) - Math.Log(n);

    /// <summary>The probability of <paramref name="n"/> visits or more.</summary>
    public static double AtLeast(int n, double r, double alpha, double time) =>
        n is 0 ? 1 : Beta.Share(n, r, time / (alpha + time), alpha / (alpha + time));
}
