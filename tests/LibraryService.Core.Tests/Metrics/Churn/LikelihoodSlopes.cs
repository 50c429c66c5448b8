using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

/// <summary>Compares the derivatives that a likelihood gives with central differences.</summary>
internal static class LikelihoodSlopes
{
    public static void ShouldBeDifferences(Func<double[], HistoryLikelihood> likelihood, ActivityRow row, double[] at)
    {
        var (slope, curvature) = Derivatives(likelihood(at), row, at.Length);
        for (int i = 0, packed = 0; i < at.Length; i++)
        {
            var step = 1e-5 * at[i];
            var (up, down) = (Moved(at, i, step), Moved(at, i, -step));
            ((likelihood(up).Of(row) - likelihood(down).Of(row)) / (2 * step)).ShouldBe(slope[i], 1e-8 + Math.Abs(slope[i] * 1e-6));
            var (upper, lower) = (Derivatives(likelihood(up), row, at.Length).Slope, Derivatives(likelihood(down), row, at.Length).Slope);
            for (var j = 0; j <= i; j++, packed++)
            {
                ((upper[j] - lower[j]) / (2 * step)).ShouldBe(curvature[packed], 1e-7 + Math.Abs(curvature[packed] * 1e-6));
            }
        }
    }

    private static (double[] Slope, double[] Curvature) Derivatives(HistoryLikelihood likelihood, ActivityRow row, int order)
    {
        var (slope, curvature) = (new double[order], new double[LikelihoodSums.Triangle(order)]);
        likelihood.Of(row, slope, curvature).ShouldBe(likelihood.Of(row), 1e-10);
        return (slope, curvature);
    }

    private static double[] Moved(double[] at, int parameter, double by)
    {
        var moved = at.ToArray();
        moved[parameter] += by;
        return moved;
    }
}
