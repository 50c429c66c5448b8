using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>Visits come at random, each patron at a rate of their own; after a visit a patron leaves with a probability of their own.</summary>
/// <remarks>Rates have a gamma distribution over the patrons, probabilities of leaving a beta distribution.</remarks>
public abstract class BetaGeometricModel : VisitModel
{
    private readonly int _firstChance;

    private protected BetaGeometricModel(ModelFit? fit, double r, double alpha, double a, double b, int firstChance)
        : base(fit, r, alpha, a, b)
    {
        History.CheckParameter(r);
        History.CheckParameter(alpha);
        History.CheckParameter(a);
        History.CheckParameter(b);
        (R, Alpha, A, B, _firstChance) = (r, alpha, a, b, firstChance);
    }

    /// <summary>The shape of the visiting rates: the smaller, the more patrons differ.</summary>
    public double R { get; }

    /// <summary>The scale of the visiting rates, in periods: a patron who is there comes R / Alpha times in a period on average.</summary>
    public double Alpha { get; }

    /// <summary>The weight of leaving: a new patron leaves after a visit with probability A / (A + B) on average.</summary>
    public double A { get; }

    /// <summary>The weight of staying.</summary>
    public double B { get; }

    /// <inheritdoc/>
    public override double LogLikelihoodOf(ActivityHistogram history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Likelihood().Over(history);
    }

    /// <inheritdoc/>
    public override double ProbabilityAlive(int x, double recency, double age)
    {
        History.Check(x, recency, age);
        return Exponentials.Logistic(-Odds(x).Of(recency, age));
    }

    /// <inheritdoc/>
    public override void ProbabilitiesAlive(ActivityHistogram history, Span<double> alive)
    {
        var rows = RowsFor(history, alive);
        var (x, odds) = (-1, Odds(0));
        for (var i = 0; i < rows.Length; i++)
        {
            // Rows come in the order of visits.
            if (rows[i].Visits != x)
            {
                x = rows[i].Visits;
                odds = Odds(x);
            }

            alive[i] = Exponentials.Logistic(-odds.Of(rows[i].Recency, rows[i].Age));
        }
    }

    /// <inheritdoc/>
    public override double ExpectedVisits(int x, double recency, double age, double horizon)
    {
        History.CheckHorizon(horizon);
        return ProbabilityAlive(x, recency, age)
            * BetaGeometricExpectation.Of(R + x, Alpha + age, A, B + x + _firstChance, horizon);
    }

    /// <inheritdoc/>
    public override double ProbabilityOfNoVisit(int x, double recency, double age, double horizon)
    {
        History.CheckHorizon(horizon);
        var comes = -Exponentials.ExpM1(-(R + x) * Exponentials.Log1P(horizon / (Alpha + age)));
        return 1 - (ProbabilityAlive(x, recency, age) * comes);
    }

    /// <inheritdoc/>
    public override double ProbabilityOfVisits(int n, double horizon)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        History.CheckHorizon(horizon);
        var chances = n + _firstChance;
        var stays = Math.Exp(Gamma.LogBeta(A, B + chances) - Gamma.LogBeta(A, B));
        var came = stays * NegativeBinomial.Probability(n, R, Alpha, horizon);
        if (chances is 0)
        {
            return came;
        }

        var leaves = Math.Exp(Gamma.LogBeta(A + 1, B + chances - 1) - Gamma.LogBeta(A, B));
        return came + (leaves * NegativeBinomial.AtLeast(n, R, Alpha, horizon));
    }

    // Who has not left survived every chance up to now; the next chance to leave is after the next visit, as in BG/NBD.
    /// <inheritdoc/>
    internal override VisitModel Ahead(int x, double age) => new BgNbd(R + x, Alpha + age, A, B + x + _firstChance);

    /// <inheritdoc/>
    internal override (int Visits, double Recency) Simulated(double age, RandomStream random)
    {
        var (rate, leaves) = (random.Gamma(R) / Alpha, random.Beta(A, B));
        var (visits, last, at) = (0, 0.0, 0.0);
        while (visits + _firstChance is 0 || random.Unit() >= leaves)
        {
            at += random.Exponential() / rate;
            if (!(at <= age))
            {
                break;
            }

            (visits, last) = (visits + 1, at);
        }

        return (visits, last);
    }

    private BetaGeometricOdds Odds(int x) => new(R, Alpha, A, B, _firstChance, x);

    private BetaGeometricLikelihood Likelihood() => new(R, Alpha, A, B, _firstChance);
}
