using LibraryService.Metrics.Churn;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace LibraryService.Benchmarks.Metrics.Churn;

/// <summary>BG/NBD as one would write it down: a sum over patrons, with the logarithms of gamma functions and the minimiser of MathNet.</summary>
internal sealed class PlainBgNbd(IReadOnlyList<ActivityRow> patrons)
{
    private const double FirstStep = 0.5;
    private const double Tolerance = 1e-9;
    private const int MostIterations = 2_000;

    /// <summary>One row for each patron of a history.</summary>
    public static PlainBgNbd Of(ActivityHistogram history) =>
        new([.. history.Rows.SelectMany(row => Enumerable.Repeat(row with { Patrons = 1 }, (int)row.Patrons))]);

    /// <summary>The largest log-likelihood that the search finds.</summary>
    public double Fit()
    {
        var (start, steps) = (Vector<double>.Build.Dense(4), Vector<double>.Build.Dense(4, FirstStep));
        var found = NelderMeadSimplex.Minimum(ObjectiveFunction.Value(Minus), start, steps, Tolerance, MostIterations);
        return -found.FunctionInfoAtMinimum.Value;
    }

    private double Minus(Vector<double> logarithms)
    {
        var (r, alpha, a, b) = (Math.Exp(logarithms[0]), Math.Exp(logarithms[1]), Math.Exp(logarithms[2]), Math.Exp(logarithms[3]));
        var sum = 0.0;
        foreach (var (x, recency, age, _) in patrons)
        {
            var first = SpecialFunctions.GammaLn(r + x) - SpecialFunctions.GammaLn(r) + (r * Math.Log(alpha));
            var second = SpecialFunctions.GammaLn(a + b) + SpecialFunctions.GammaLn(b + x) - SpecialFunctions.GammaLn(b) - SpecialFunctions.GammaLn(a + b + x);
            var stayed = -(r + x) * Math.Log(alpha + age);
            var left = x > 0 ? Math.Log(a / (b + x - 1)) - ((r + x) * Math.Log(alpha + recency)) : double.NegativeInfinity;
            var larger = Math.Max(stayed, left);
            sum += first + second + larger + Math.Log(Math.Exp(stayed - larger) + Math.Exp(left - larger));
        }

        return -sum;
    }
}
