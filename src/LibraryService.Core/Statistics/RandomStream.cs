namespace LibraryService.Statistics;

/// <summary>Random numbers that are the same for the same seed, on every machine and every version of .NET.</summary>
/// <remarks>G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014. Streams of one seed with different
/// numbers have nothing to do with each other.</remarks>
internal sealed class RandomStream(long seed, int number)
{
    private const double UnitStep = 1.0 / (1L << 53);

    private ulong _state = Mixed((ulong)seed + Mixed((ulong)number));

    /// <summary>A number from 0 to 1, never either.</summary>
    public double Unit() => ((Next() >> 11) + 0.5) * UnitStep;

    /// <summary>A time to wait for what happens once in a unit of time on average.</summary>
    public double Exponential() => -Math.Log(Unit());

    /// <summary>A number of the gamma distribution of scale 1; 0 where it is less than a double can hold.</summary>
    public double Gamma(double shape) => Math.Exp(LogGamma(shape));

    /// <summary>A number of the beta distribution.</summary>
    public double Beta(double a, double b) => Exponentials.Logistic(LogGamma(a) - LogGamma(b));

    // A shape below 1 is raised by one and the excess taken away again; for the rest G. Marsaglia and W. W. Tsang, "A simple method for
    // generating gamma variables", ACM Transactions on Mathematical Software 26 (2000), 363-372.
    private double LogGamma(double shape)
    {
        if (shape < 1)
        {
            return LogGamma(shape + 1) - (Exponential() / shape);
        }

        var d = shape - (1.0 / 3);
        while (true)
        {
            var normal = Normal.Quantile(Unit());
            var root = 1 + (normal / Math.Sqrt(9 * d));
            var cube = root * root * root;
            if (root > 0 && Math.Log(Unit()) < (0.5 * normal * normal) + d - (d * cube) + (d * Math.Log(cube)))
            {
                return Math.Log(d * cube);
            }
        }
    }

    private static ulong Mixed(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }

    private ulong Next() => Mixed(unchecked(_state += 0x9E3779B97F4A7C15));
}
