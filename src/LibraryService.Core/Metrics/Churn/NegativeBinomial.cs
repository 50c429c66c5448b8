using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>How often somebody comes in a time, when the rate has a gamma distribution and nobody leaves.</summary>
internal static class NegativeBinomial
{
    /// <summary>The probability of exactly <paramref name="n"/> visits.</summary>
    public static double Probability(int n, double r, double alpha, double time) => time > 0
        ? Math.Exp(Gamma.Log(r + n) - Gamma.Log(r) - Gamma.Log(n + 1.0)
            - (r * Exponentials.Log1P(time / alpha)) - (n * Exponentials.Log1P(alpha / time)))
        : n is 0 ? 1 : 0;

    /// <summary>The probability of <paramref name="n"/> visits or more.</summary>
    public static double AtLeast(int n, double r, double alpha, double time) =>
        n is 0 ? 1 : Beta.Share(n, r, time / (alpha + time), alpha / (alpha + time));
}
