using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>The odds that patrons of so many visits have left, under BG/NBD (a first chance of 0) or MBG/NBD (of 1).</summary>
internal readonly struct BetaGeometricOdds
{
    private readonly double _alpha;
    private readonly double _start;

    public BetaGeometricOdds(double r, double alpha, double a, double b, int firstChance, int x)
    {
        var chances = x + firstChance;
        (_alpha, Power) = (alpha, r + x);
        _start = chances is 0 ? double.NegativeInfinity : Math.Log(a / (b + chances - 1));
    }

    /// <summary>r + x.</summary>
    public double Power { get; }

    /// <summary>False where nobody had a chance to leave.</summary>
    public bool CanHaveLeft => _start > double.NegativeInfinity;

    /// <summary>The log-odds of having left; minus infinity where nobody can have.</summary>
    public double Of(double recency, double age) => Of(Exponentials.Log1P((age - recency) / (_alpha + recency)));

    /// <summary>The same, given ln((α+T)/(α+t_x)).</summary>
    public double Of(double logOfRatio) => _start + (Power * logOfRatio);
}
