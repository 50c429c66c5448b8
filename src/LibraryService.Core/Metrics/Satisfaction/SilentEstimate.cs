using LibraryService.Statistics;

namespace LibraryService.Metrics.Satisfaction;

/// <summary>How many unhappy patrons a number of complaints may stand for, if the assumptions are right.</summary>
/// <remarks>An estimate, and never a fact: print the range and the assumptions with it. The range has in it the chance by which this many complained and not a few more or
/// fewer (Poisson), and the ranges of the assumptions, all at their worst at once; that the assumptions may be wrong altogether is not in it.</remarks>
public sealed record SilentEstimate
{
    private SilentEstimate(long complaints, SilenceAssumptions assumptions, Interval heard)
    {
        (Complaints, Assumptions) = (complaints, assumptions);
        var (silent, tellers, told) = (assumptions.Silent, assumptions.Tellers, assumptions.PeopleTold);
        Unhappy = complaints / (1 - silent.Value);
        UnhappyRange = new(heard.Low / (1 - silent.Low), heard.High / (1 - silent.High));
        Unheard = Unhappy * silent.Value;
        UnheardRange = new(UnhappyRange.Low * silent.Low, UnhappyRange.High * silent.High);
        HeardOfIt = Unhappy * tellers.Value * told.Value;
        HeardOfItRange = new(UnhappyRange.Low * tellers.Low * told.Low, UnhappyRange.High * tellers.High * told.High);
    }

    /// <summary>How many complained: the only number here that was counted.</summary>
    public long Complaints { get; }

    /// <summary>What was assumed, each with its source.</summary>
    public SilenceAssumptions Assumptions { get; }

    /// <summary>How many may be unhappy, those who complained among them.</summary>
    public double Unhappy { get; }

    /// <summary>The range of <see cref="Unhappy"/>.</summary>
    public Interval UnhappyRange { get; }

    /// <summary>How many of them may have said nothing.</summary>
    public double Unheard { get; }

    /// <summary>The range of <see cref="Unheard"/>.</summary>
    public Interval UnheardRange { get; }

    /// <summary>How many people may have been told by them; the same person may be told twice.</summary>
    public double HeardOfIt { get; }

    /// <summary>The range of <see cref="HeardOfIt"/>.</summary>
    public Interval HeardOfItRange { get; }

    /// <summary>Estimates from complaints.</summary>
    /// <param name="complaints">How many came in: 0 or more. None heard does not mean that none are unhappy; the range tells.</param>
    /// <param name="assumptions">What to assume; null for what the articles say.</param>
    /// <param name="confidence">Of the part of the range that is chance: more than 0 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static SilentEstimate From(long complaints, SilenceAssumptions? assumptions = null, double confidence = 0.95) =>
        new(complaints, assumptions ?? new(), Poisson.Rate(complaints, confidence));
}
