using System.Globalization;

namespace LibraryService.Metrics.Churn;

/// <summary>The shifted beta-geometric model: at each renewal of a card a holder leaves with a probability of their own.</summary>
/// <remarks>Those who leave easily are gone first, so the share that renews grows although nobody changes. P. Fader and B. Hardie, "How to
/// project customer retention", Journal of Interactive Marketing 21 (2007), 76-90.</remarks>
public sealed class ShiftedBetaGeometric : FittedModel
{
    /// <summary>The model of known parameters, both finite and more than 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    public ShiftedBetaGeometric(double alpha, double beta)
        : this(null, alpha, beta)
    {
    }

    private ShiftedBetaGeometric(ModelFit? fit, double alpha, double beta)
        : base(fit, alpha, beta)
    {
        History.CheckParameter(alpha);
        History.CheckParameter(beta);
        (Alpha, Beta) = (alpha, beta);
    }

    /// <summary>The weight of leaving: at the first renewal the share Alpha / (Alpha + Beta) leaves.</summary>
    public double Alpha { get; }

    /// <summary>The weight of renewing.</summary>
    public double Beta { get; }

    /// <summary>The model that makes the numbers of a cohort most likely; <see cref="FittedModel.Report"/> tells whether there is one.</summary>
    /// <param name="survivors">The cohort, then how many of them renewed once, twice, and so on: never more than before. The parameters are
    /// told apart from two renewals on.</param>
    /// <exception cref="ArgumentException">There is no cohort or no renewal, the numbers grow or are negative, or nobody left.</exception>
    public static ShiftedBetaGeometric Fit(IReadOnlyList<long> survivors)
    {
        Check(survivors);
        if (survivors[^1] == survivors[0])
        {
            throw new ArgumentException("A fit needs holders who left, but all of the cohort renewed each time.", nameof(survivors));
        }

        var found = NewtonSearch.Run(p => new ShiftedLikelihood(p[0], p[1]).Over(survivors), [1, 1]);
        var value = new ShiftedLikelihood(found.Parameters[0], found.Parameters[1]).Over(survivors).Value;
        return new(new(value, survivors[0], found.Covariance, found.Report), found.Parameters[0], found.Parameters[1]);
    }

    /// <summary>The log-likelihood of any cohort under these parameters.</summary>
    /// <param name="survivors">The cohort, then how many of them renewed once, twice, and so on.</param>
    /// <exception cref="ArgumentException">There is no cohort or no renewal, or the numbers grow or are negative.</exception>
    public double LogLikelihoodOf(IReadOnlyList<long> survivors)
    {
        Check(survivors);
        return new ShiftedLikelihood(Alpha, Beta).Over(survivors).Value;
    }

    /// <summary>The share of a cohort that renews at least <paramref name="renewals"/> times.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="renewals"/> is negative.</exception>
    public double Survival(int renewals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(renewals);
        return Math.Exp(new ShiftedLikelihood(Alpha, Beta).LogOfRenewing(renewals));
    }

    /// <summary>Of those who came to the renewal with this number, the share that renews.</summary>
    /// <param name="renewal">1 for the first.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="renewal"/> is less than 1.</exception>
    public double RenewalRate(int renewal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(renewal, 1);
        return (Beta + renewal - 1) / (Alpha + Beta + renewal - 1);
    }

    private static void Check(IReadOnlyList<long> survivors)
    {
        ArgumentNullException.ThrowIfNull(survivors);
        if (survivors.Count < 2 || survivors[0] < 1)
        {
            throw new ArgumentException("A cohort of at least 1 and the number of at least one renewal are needed.", nameof(survivors));
        }

        for (var i = 1; i < survivors.Count; i++)
        {
            if (survivors[i] < 0 || survivors[i] > survivors[i - 1])
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"After {survivors[i - 1]} holders there must be from 0 to as many, but are {survivors[i]}."),
                    nameof(survivors));
            }
        }
    }
}
