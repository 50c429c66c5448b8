using LibraryService.Metrics.Churn;

namespace LibraryService.Benchmarks.Metrics;

/// <summary>BG/NBD as one would write it down: a sum over patrons, four logarithms of gamma functions each, and the search of Nelder and Mead.</summary>
internal sealed class PlainBgNbd(IReadOnlyList<ActivityRow> patrons)
{
    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>The largest log-likelihood that the search finds.</summary>
    public double Fit()
    {
        var corners = Enumerable.Range(0, 5).Select(i => Enumerable.Range(0, 4).Select(j => i == j + 1 ? 0.5 : 0.0).ToArray())
            .Select(at => (At: at, Value: Minus(at))).ToArray();
        for (var step = 0; step < 2_000; step++)
        {
            Array.Sort(corners, (one, other) => one.Value.CompareTo(other.Value));
            if (corners[4].Value - corners[0].Value < 1e-9 * Math.Abs(corners[0].Value))
            {
                break;
            }

            var centre = Enumerable.Range(0, 4).Select(i => corners.Take(4).Average(corner => corner.At[i])).ToArray();
            var reflected = Along(centre, corners[4].At, -1);
            if (reflected.Value < corners[0].Value)
            {
                var further = Along(centre, corners[4].At, -2);
                corners[4] = further.Value < reflected.Value ? further : reflected;
            }
            else if (reflected.Value < corners[3].Value)
            {
                corners[4] = reflected;
            }
            else if (Along(centre, corners[4].At, 0.5) is var nearer && nearer.Value < corners[4].Value)
            {
                corners[4] = nearer;
            }
            else
            {
                corners = [corners[0], .. corners.Skip(1).Select(corner => Along(corners[0].At, corner.At, 0.5))];
            }
        }

        return -corners[0].Value;
    }

    private (double[] At, double Value) Along(double[] from, double[] to, double share)
    {
        var at = from.Zip(to, (start, end) => start + (share * (end - start))).ToArray();
        return (at, Minus(at));
    }

    private double Minus(double[] logarithms)
    {
        var (r, alpha, a, b) = (Math.Exp(logarithms[0]), Math.Exp(logarithms[1]), Math.Exp(logarithms[2]), Math.Exp(logarithms[3]));
        var sum = 0.0;
        foreach (var (x, recency, age, _) in patrons)
        {
            var first = LogGamma(r + x) - LogGamma(r) + (r * Math.Log(alpha));
            var second = LogGamma(a + b) + LogGamma(b + x) - LogGamma(b) - LogGamma(a + b + x);
            var stayed = -(r + x) * Math.Log(alpha + age);
            var left = x > 0 ? Math.Log(a / (b + x - 1)) - ((r + x) * Math.Log(alpha + recency)) : double.NegativeInfinity;
            var larger = Math.Max(stayed, left);
            sum += first + second + larger + Math.Log(Math.Exp(stayed - larger) + Math.Exp(left - larger));
        }

        return -sum;
    }

    private static double LogGamma(double x)
    {
        if (x < 0.5)
        {
            return LogGamma(x + 1) - Math.Log(x);
        }

        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++)
        {
            sum += Lanczos[i] / (x - 1 + i);
        }

        var t = x + Lanczos.Length - 2.5;
        return (0.5 * Math.Log(2 * Math.PI)) + ((x - 0.5) * Math.Log(t)) - t + Math.Log(sum);
    }
}
