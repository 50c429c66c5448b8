using System.Globalization;
using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>The BG/BB model: at each of a row of opportunities, such as terms or years, a patron comes or not, and may leave before the next.</summary>
/// <remarks>Recency, age and horizon count opportunities and are whole; a patron comes at most once at each, so that the visits are at most
/// the recency. P. Fader, B. Hardie and J. Shang, "Customer-base analysis in a discrete-time noncontractual setting", Marketing Science 29
/// (2010), 1086-1108.</remarks>
public sealed class BgBb : VisitModel
{
    /// <summary>The model of known parameters, all finite and more than 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    public BgBb(double alpha, double beta, double gamma, double delta)
        : this(null, alpha, beta, gamma, delta)
    {
    }

    private BgBb(ModelFit? fit, double alpha, double beta, double gamma, double delta)
        : base(fit, alpha, beta, gamma, delta)
    {
        History.CheckParameter(alpha);
        History.CheckParameter(beta);
        History.CheckParameter(gamma);
        History.CheckParameter(delta);
        (Alpha, Beta, Gamma, Delta) = (alpha, beta, gamma, delta);
    }

    /// <summary>The weight of coming: a patron who is there comes with probability Alpha / (Alpha + Beta) on average.</summary>
    public double Alpha { get; }

    /// <summary>The weight of staying away.</summary>
    public double Beta { get; }

    /// <summary>The weight of leaving: a new patron leaves before the first opportunity with probability Gamma / (Gamma + Delta) on average.</summary>
    public double Gamma { get; }

    /// <summary>The weight of staying.</summary>
    public double Delta { get; }

    /// <summary>The model that makes <paramref name="history"/> most likely; <see cref="FittedModel.Report"/> tells whether there is one.</summary>
    /// <param name="history">What the patrons did.</param>
    /// <param name="threads">On how many threads to search, 1 or more. The model is the same to the last bit.</param>
    /// <exception cref="ArgumentException">There are no patrons, none came back, or there were no opportunities: there is nothing to learn from.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A recency or age is not whole, or somebody came more often than there were opportunities.</exception>
    public static BgBb Fit(ActivityHistogram history, int threads = 1)
    {
        ModelFit.CheckEnough(history);
        CheckWhole(history);
        var (found, fit) = ModelFit.Of(history, threads, p => new BgBbLikelihood(p[0], p[1], p[2], p[3]), 1, 1, 1, 2);
        return new(fit, found[0], found[1], found[2], found[3]);
    }

    /// <inheritdoc/>
    public override double LogLikelihoodOf(ActivityHistogram history)
    {
        ArgumentNullException.ThrowIfNull(history);
        CheckWhole(history);
        return Likelihood().Over(history);
    }

    /// <summary>The probability that a patron of this history is there at the next opportunity.</summary>
    /// <param name="x">The opportunities at which the patron came.</param>
    /// <param name="recency">The last opportunity at which the patron came; 0 for none.</param>
    /// <param name="age">The opportunities up to now.</param>
    /// <exception cref="ArgumentOutOfRangeException">No patron can have this history.</exception>
    public override double ProbabilityAlive(int x, double recency, double age)
    {
        CheckWhole(x, recency, age);
        var (likelihood, n) = (Likelihood(), (int)age);
        return Math.Min(1, Math.Exp(likelihood.LogOfVisits(x, n) + likelihood.LogOfStaying(n + 1) - likelihood.Of(new(x, recency, age, 1))));
    }

    /// <inheritdoc/>
    public override double ExpectedVisits(int x, double recency, double age, double horizon)
    {
        CheckWhole(horizon, nameof(horizon));
        var alive = ProbabilityAlive(x, recency, age);
        var (stays, sum) = (1.0, new CompensatedSum());
        for (var turn = age + 1; turn <= age + horizon; turn++)
        {
            sum.Add(stays);
            stays *= (Delta + turn) / (Gamma + Delta + turn);
        }

        return alive * ((Alpha + x) / (Alpha + Beta + age)) * sum.Value;
    }

    /// <inheritdoc/>
    public override double ProbabilityOfNoVisit(int x, double recency, double age, double horizon)
    {
        CheckWhole(x, recency, age);
        CheckWhole(horizon, nameof(horizon));
        var likelihood = Likelihood();
        return Math.Min(1, Math.Exp(likelihood.Of(new(x, recency, age + horizon, 1)) - likelihood.Of(new(x, recency, age, 1))));
    }

    /// <summary>The probability that a new patron comes at exactly <paramref name="n"/> of the opportunities ahead.</summary>
    /// <param name="n">The visits, 0 or more.</param>
    /// <param name="horizon">The opportunities ahead, 0 or more and whole.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public override double ProbabilityOfVisits(int n, double horizon)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        CheckWhole(horizon, nameof(horizon));
        var (likelihood, factorial, last) = (Likelihood(), new GammaTable(1), (int)horizon);
        var sum = new CompensatedSum();
        for (var m = n; m <= last; m++)
        {
            var ways = factorial.Above(m).Log - factorial.Above(n).Log - factorial.Above(m - n).Log;
            var leaves = m < last ? likelihood.LogOfLeavingAfter(m) : likelihood.LogOfStaying(m);
            sum.Add(Math.Exp(ways + likelihood.LogOfVisits(n, m) + leaves));
        }

        return Math.Min(1, sum.Value);
    }

    /// <inheritdoc/>
    internal override VisitModel Ahead(int x, double age) => new BgBb(Alpha + x, Beta + age - x, Gamma, Delta + age);

    /// <inheritdoc/>
    internal override VisitModel Refitted(ActivityHistogram history) => Fit(history);

    /// <inheritdoc/>
    internal override (int Visits, double Recency) Simulated(double age, RandomStream random)
    {
        var (comes, leaves) = (random.Beta(Alpha, Beta), random.Beta(Gamma, Delta));
        var (visits, last) = (0, 0);
        for (var turn = 1; turn <= age && random.Unit() >= leaves; turn++)
        {
            if (random.Unit() < comes)
            {
                (visits, last) = (visits + 1, turn);
            }
        }

        return (visits, last);
    }

    // Ahead is seen from the last opportunity, and ProbabilityAlive from the next one.
    private protected override double ProbabilityHere(int x, double recency, double age) =>
        Math.Min(1, ProbabilityAlive(x, recency, age) * ((Gamma + Delta + age) / (Delta + age)));

    private static void CheckWhole(ActivityHistogram history)
    {
        foreach (var row in history.AsSpan())
        {
            CheckWhole(row.Visits, row.Recency, row.Age);
        }
    }

    private static void CheckWhole(int x, double recency, double age)
    {
        History.Check(x, recency, age);
        CheckWhole(recency, nameof(recency));
        CheckWhole(age, nameof(age));
        if (x > recency)
        {
            throw new ArgumentOutOfRangeException(nameof(x), string.Create(
                CultureInfo.InvariantCulture, $"There were {recency} opportunities up to the last visit, but {x} visits."));
        }
    }

    private static void CheckWhole(double opportunities, string name)
    {
        const int Most = 1_000_000;
        if (!(opportunities is >= 0 and <= Most && double.IsInteger(opportunities)))
        {
            throw new ArgumentOutOfRangeException(name, string.Create(
                CultureInfo.InvariantCulture, $"Opportunities must be whole, from 0 to {Most}, but are {opportunities}."));
        }
    }

    private BgBbLikelihood Likelihood() => new(Alpha, Beta, Gamma, Delta);

    /// <inheritdoc/>
    private protected override VisitModel With(double[] parameters) => new BgBb(parameters[0], parameters[1], parameters[2], parameters[3]);
}
