namespace LibraryService.Statistics;

/// <summary>Integrals of smooth functions by the Gauss-Legendre rule of sixteen points.</summary>
internal static class Quadrature
{
    private const int DeepestSplit = 48;
    private const double Accuracy = 1e-14;

    /// <summary>The positive half of the points between -1 and 1.</summary>
    public static ReadOnlySpan<double> Points =>
    [
        0.0950125098376374402, 0.281603550779258913, 0.458016777657227386, 0.617876244402643748,
        0.755404408355003034, 0.865631202387831744, 0.944575023073232576, 0.989400934991649933,
    ];

    /// <summary>The weights of the points, equal for both signs.</summary>
    public static ReadOnlySpan<double> Weights =>
    [
        0.189450610455068496, 0.182603415044923589, 0.169156519395002538, 0.149595988816576732,
        0.124628971255533872, 0.0951585116824927848, 0.0622535239386478929, 0.0271524594117540949,
    ];

    /// <summary>The integral of <paramref name="function"/> from <paramref name="from"/> to <paramref name="to"/>, of which
    /// <paramref name="pieces"/> equal parts are halved until halving changes nothing.</summary>
    public static double Adaptive(Func<double, double> function, double from, double to, int pieces)
    {
        var parts = new double[pieces];
        var width = (to - from) / pieces;
        for (var i = 0; i < pieces; i++)
        {
            parts[i] = Rule(function, from + (i * width), from + ((i + 1) * width));
        }

        var whole = parts.Sum(Math.Abs);
        var sum = new CompensatedSum();
        for (var i = 0; i < pieces; i++)
        {
            Refine(function, from + (i * width), from + ((i + 1) * width), parts[i], whole, DeepestSplit, ref sum);
        }

        return sum.Value;
    }

    private static void Refine(
        Func<double, double> function, double from, double to, double coarse, double whole, int splits, ref CompensatedSum sum)
    {
        var middle = from + ((to - from) / 2);
        var (left, right) = (Rule(function, from, middle), Rule(function, middle, to));
        // A part of nothing but zeros may hide all there is, but only in the first splits.
        var settled = Math.Abs(left + right - coarse) <= Accuracy * Math.Max(whole, Math.Abs(left + right));
        if (splits is 0 || (settled && splits < DeepestSplit - 1))
        {
            sum.Add(left);
            sum.Add(right);
            return;
        }

        whole = Math.Max(whole, Math.Abs(left + right));
        Refine(function, from, middle, left, whole, splits - 1, ref sum);
        Refine(function, middle, to, right, whole, splits - 1, ref sum);
    }

    private static double Rule(Func<double, double> function, double from, double to)
    {
        var (half, middle) = ((to - from) / 2, from + ((to - from) / 2));
        var sum = 0.0;
        for (var i = 0; i < Points.Length; i++)
        {
            sum += Weights[i] * (function(middle - (half * Points[i])) + function(middle + (half * Points[i])));
        }

        return half * sum;
    }
}
