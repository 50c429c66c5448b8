using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>Integrals of ((a+from)/(a+u))^p ((b+from)/(b+u))^q over u, which fall from 1 on.</summary>
/// <remarks>
/// In closed form they are differences of hypergeometric functions, which overflow and cancel. In the logarithm of u plus the smaller of a
/// and b the integrand is a smooth exponential, so a few points give all digits; panels are short enough for it to fall by no more than
/// e^12, and stop where the rest is too small to count.
/// </remarks>
internal static class Decay
{
    private const double MostFall = 12;
    private const double Negligible = 1e-18;

    /// <summary>The integral from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static double Integral(double p, double a, double q, double b, double from, double to)
    {
        var nodes = new List<DecayNode>();
        return Fill(nodes, p, a, q, b, from, to);
    }

    /// <summary>Replaces <paramref name="nodes"/> by those of the integral, which it returns.</summary>
    public static double Fill(List<DecayNode> nodes, double p, double a, double q, double b, double from, double to)
    {
        nodes.Clear();
        var origin = Math.Min(a, b) + from;
        var end = Exponentials.Log1P((to - from) / origin);
        var sum = 0.0;
        for (var at = 0.0; at < end;)
        {
            var passed = origin * Exponentials.ExpM1(at);
            var rest = (to - from - passed) * Value(p, a, q, b, from, passed);
            if (rest <= Negligible * sum)
            {
                break;
            }

            // The pace grows by no more than e over one panel.
            var pace = (origin + passed) * ((p / (a + from + passed)) + (q / (b + from + passed)));
            var half = Math.Min(Math.Min(1, MostFall / (Math.E * pace)), end - at) / 2;
            for (var i = 0; i < Quadrature.Points.Length; i++)
            {
                Add(at + (half * (1 - Quadrature.Points[i])), half * Quadrature.Weights[i]);
                Add(at + (half * (1 + Quadrature.Points[i])), half * Quadrature.Weights[i]);
            }

            at += 2 * half;
        }

        return sum;

        void Add(double logarithm, double width)
        {
            var passed = Math.Min(origin * Exponentials.ExpM1(logarithm), to - from);
            var weight = width * (origin + passed) * Value(p, a, q, b, from, passed);
            nodes.Add(new(passed, weight));
            sum += weight;
        }
    }

    private static double Value(double p, double a, double q, double b, double from, double passed) =>
        Math.Exp(-(p * Exponentials.Log1P(passed / (a + from))) - (q * Exponentials.Log1P(passed / (b + from))));
}
