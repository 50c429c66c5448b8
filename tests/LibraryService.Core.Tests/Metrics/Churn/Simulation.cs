using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

/// <summary>Patrons who do what a model says, the same for the same seed.</summary>
internal static class Simulation
{
    private const double Weeks = 52;

    public static ActivityHistogram Of(MbgNbd truth, int patrons, int seed)
    {
        var random = new Random(seed);
        return ActivityHistogram.FromRows(Enumerable.Range(0, patrons).Select(_ =>
        {
            var rate = MathNet.Numerics.Distributions.Gamma.Sample(random, truth.R, truth.Alpha);
            var leaves = MathNet.Numerics.Distributions.Beta.Sample(random, truth.A, truth.B);
            var age = Weeks - random.Next(13);
            var (visits, last, at) = (0, 0.0, 0.0);
            while (random.NextDouble() >= leaves && (at += -Math.Log(1 - random.NextDouble()) / rate) <= age)
            {
                (visits, last) = (visits + 1, at);
            }

            return (visits, last, (double)age, 1L);
        }).ToArray());
    }
}
