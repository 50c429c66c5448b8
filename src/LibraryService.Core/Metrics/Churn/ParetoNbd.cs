using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>The Pareto/NBD model: visits come at random while a patron is there, and a patron can leave at any moment, visit or none.</summary>
/// <remarks>D. Schmittlein, D. Morrison and R. Colombo, "Counting your customers: who are they and what will they do next?", Management
/// Science 33 (1987), 1-24. Its fit takes longer than that of <see cref="MbgNbd"/>, and tells little more.</remarks>
public sealed class ParetoNbd : VisitModel
{
    private const int Pieces = 8;

    /// <summary>The model of known parameters, all finite and more than 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    public ParetoNbd(double r, double alpha, double s, double beta)
        : this(null, r, alpha, s, beta)
    {
    }

    private ParetoNbd(ModelFit? fit, double r, double alpha, double s, double beta)
        : base(fit, r, alpha, s, beta)
    {
        History.CheckParameter(r);
        History.CheckParameter(alpha);
        History.CheckParameter(s);
        History.CheckParameter(beta);
        (R, Alpha, S, Beta) = (r, alpha, s, beta);
    }

    /// <summary>The shape of the visiting rates: the smaller, the more patrons differ.</summary>
    public double R { get; }

    /// <summary>The scale of the visiting rates, in periods: a patron who is there comes R / Alpha times in a period on average.</summary>
    public double Alpha { get; }

    /// <summary>The shape of the rates of leaving: the smaller, the more patrons differ.</summary>
    public double S { get; }

    /// <summary>The scale of the rates of leaving, in periods.</summary>
    public double Beta { get; }

    /// <summary>The model that makes <paramref name="history"/> most likely; <see cref="FittedModel.Report"/> tells whether there is one.</summary>
    /// <param name="history">What the patrons did.</param>
    /// <param name="threads">On how many threads to search, 1 or more. The model is the same to the last bit.</param>
    /// <exception cref="ArgumentException">There are no patrons, none came back, or no time passed: there is nothing to learn from.</exception>
    public static ParetoNbd Fit(ActivityHistogram history, int threads = 1)
    {
        ModelFit.CheckEnough(history);
        var periods = ModelFit.PeriodsPerVisit(history);
        var (found, fit) = ModelFit.Of(history, threads, p => new ParetoLikelihood(p[0], p[1], p[2], p[3]), 1, periods, 1, 2 * periods);
        return new(fit, found[0], found[1], found[2], found[3]);
    }

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
        return Exponentials.Logistic(-Likelihood().LogOddsOfLeft(x, recency, age));
    }

    /// <inheritdoc/>
    public override double ExpectedVisits(int x, double recency, double age, double horizon)
    {
        History.CheckHorizon(horizon);
        var (log, e) = (Exponentials.Log1P(horizon / (Beta + age)), S - 1);
        // The mean time that is left within the horizon, over Beta + age. It has no pole at S = 1.
        var left = e is 0 ? log : -Exponentials.ExpM1(-e * log) / e;
        return ProbabilityAlive(x, recency, age) * (R + x) * ((Beta + age) / (Alpha + age)) * left;
    }

    /// <inheritdoc/>
    public override double ProbabilityOfNoVisit(int x, double recency, double age, double horizon)
    {
        History.CheckHorizon(horizon);
        var comes = (R + x) / (Alpha + age) * Decay.Integral(R + x + 1, Alpha + age, S, Beta + age, 0, horizon);
        return 1 - (ProbabilityAlive(x, recency, age) * Math.Min(1, comes));
    }

    /// <inheritdoc/>
    public override double ProbabilityOfVisits(int n, double horizon)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        History.CheckHorizon(horizon);
        var ways = NegativeBinomial.LogWays(n, R);
        var stays = NegativeBinomial.Probability(ways, n, R, Alpha, horizon) * Math.Exp(-S * Exponentials.Log1P(horizon / Beta));
        if (horizon is 0)
        {
            return stays;
        }

        // Over the moment of leaving, in its logarithm.
        var origin = Math.Min(Alpha, Beta);
        return stays + (n is 0
            ? S / Beta * Decay.Integral(R, Alpha, S + 1, Beta, 0, horizon)
            : Quadrature.Adaptive(Leaves, 0, Exponentials.Log1P(horizon / origin), Pieces));

        double Leaves(double logarithm)
        {
            var time = origin * Exponentials.ExpM1(logarithm);
            return NegativeBinomial.Probability(ways, n, R, Alpha, time)
                * S / Beta * Math.Exp(-(S + 1) * Exponentials.Log1P(time / Beta)) * (origin + time);
        }
    }

    private ParetoLikelihood Likelihood() => new(R, Alpha, S, Beta);

    /// <inheritdoc/>
    private protected override VisitModel With(double[] parameters) => new ParetoNbd(parameters[0], parameters[1], parameters[2], parameters[3]);

    /// <inheritdoc/>
    internal override VisitModel Ahead(int x, double age) => new ParetoNbd(R + x, Alpha + age, S, Beta + age);

    /// <inheritdoc/>
    internal override VisitModel Refitted(ActivityHistogram history) => Fit(history);

    /// <inheritdoc/>
    internal override (int Visits, double Recency) Simulated(double age, RandomStream random)
    {
        var rate = random.Gamma(R) / Alpha;
        var left = random.Exponential() / (random.Gamma(S) / Beta);
        var (visits, last, end) = (0, 0.0, Math.Min(age, left));
        for (var at = random.Exponential() / rate; at <= end; at += random.Exponential() / rate)
        {
            (visits, last) = (visits + 1, at);
        }

        return (visits, last);
    }
}
