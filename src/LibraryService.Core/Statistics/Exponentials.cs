namespace LibraryService.Statistics;

/// <summary>Logarithms and exponentials that keep their digits near 0 and never overflow on the way.</summary>
internal static class Exponentials
{
    /// <summary>ln(1 + x), to the last few bits for every x above -1.</summary>
    /// <remarks>W. Kahan's correction: the rounding of 1 + x is divided out. double.LogP1 takes the logarithm of the rounded sum.</remarks>
    public static double Log1P(double x)
    {
        var sum = 1 + x;
        return sum is 1 or double.PositiveInfinity ? x : Math.Log(sum) * (x / (sum - 1));
    }

    /// <summary>e^x - 1, to the last few bits for every x.</summary>
    public static double ExpM1(double x)
    {
        if (Math.Abs(x) > 1)
        {
            return Math.Exp(x) - 1;
        }

        var power = Math.Exp(x);
        return power is 1 ? x : (power - 1) * (x / Math.Log(power));
    }

    /// <summary>1 / (1 + e^-x): the probability whose log-odds are <paramref name="logOdds"/>.</summary>
    public static double Logistic(double logOdds) => logOdds switch
    {
        >= 0 => 1 / (1 + Math.Exp(-logOdds)),
        _ => Math.Exp(logOdds) / (1 + Math.Exp(logOdds)),
    };

    /// <summary>ln(1 + e^x).</summary>
    public static double Softplus(double x) => Math.Max(x, 0) + Log1P(Math.Exp(-Math.Abs(x)));
}
