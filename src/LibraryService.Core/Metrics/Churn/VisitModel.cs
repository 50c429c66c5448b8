using System.Collections.Immutable;
using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>How often patrons come while they are patrons, and how they stop being patrons without saying so.</summary>
/// <remarks>
/// Times are in the periods of the history's window. <see cref="MbgNbd"/> is the one to begin with. A model is right about many patrons
/// together, and is no verdict on one of them.
/// </remarks>
public abstract class VisitModel
{
    private readonly ImmutableArray<double> _parameters;
    private readonly ModelFit? _fit;

    private protected VisitModel(ModelFit? fit, params ReadOnlySpan<double> parameters)
    {
        _fit = fit;
        _parameters = [.. parameters];
    }

    /// <summary>The parameters, in the order in which the constructor takes them.</summary>
    public IReadOnlyList<double> Parameters => _parameters;

    /// <summary>How the fit went, or null for a model that was made from known parameters.</summary>
    public FitReport? Report => _fit?.Report;

    /// <summary>The logarithm of the probability density of the history that the model was fitted to, in the history's unit of time.</summary>
    /// <exception cref="InvalidOperationException">The model was made from known parameters.</exception>
    public double LogLikelihood => Fitted.LogLikelihood;

    /// <summary>The covariance of the parameters, from the curvature of the likelihood.</summary>
    /// <exception cref="InvalidOperationException">The model was made from known parameters, or its fit did not converge.</exception>
    public CovarianceMatrix Covariance => Fitted.Covariance
        ?? throw new InvalidOperationException($"A fit that converged has a covariance, but the outcome of this one is {Fitted.Report.Outcome}.");

    /// <summary>The standard errors of the parameters, in their order.</summary>
    /// <exception cref="InvalidOperationException">The model was made from known parameters, or its fit did not converge.</exception>
    public IReadOnlyList<double> StandardErrors => [.. Enumerable.Range(0, _parameters.Length).Select(i => Math.Sqrt(Covariance[i, i]))];

    /// <summary>Akaike's criterion, 2 k - 2 ln L: of two models of one history the smaller is the better.</summary>
    /// <exception cref="InvalidOperationException">The model was made from known parameters.</exception>
    public double Aic => (2.0 * _parameters.Length) - (2 * LogLikelihood);

    /// <summary>Schwarz's criterion, k ln n - 2 ln L, n being the number of patrons.</summary>
    /// <exception cref="InvalidOperationException">The model was made from known parameters.</exception>
    public double Bic => (_parameters.Length * Math.Log(Fitted.Patrons)) - (2 * LogLikelihood);

    private ModelFit Fitted => _fit ?? throw new InvalidOperationException("Only a fitted model has this; this one was made from known parameters.");

    /// <summary>The log-likelihood of any history under these parameters.</summary>
    public abstract double LogLikelihoodOf(ActivityHistogram history);

    /// <summary>The probability that a patron of this history has not left.</summary>
    /// <param name="x">The visits after the first.</param>
    /// <param name="recency">The periods from the first event to the last.</param>
    /// <param name="age">The periods from the first event until now.</param>
    /// <exception cref="ArgumentOutOfRangeException">No patron can have this history.</exception>
    public abstract double ProbabilityAlive(int x, double recency, double age);

    /// <summary>How many visits to expect of a patron of this history in the periods ahead.</summary>
    /// <param name="x">The visits after the first.</param>
    /// <param name="recency">The periods from the first event to the last.</param>
    /// <param name="age">The periods from the first event until now.</param>
    /// <param name="horizon">The periods ahead, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">No patron can have this history, or the horizon is out of its range.</exception>
    public abstract double ExpectedVisits(int x, double recency, double age, double horizon);

    /// <summary>The probability that a patron of this history, alive or not, does not come in the periods ahead.</summary>
    /// <param name="x">The visits after the first.</param>
    /// <param name="recency">The periods from the first event to the last.</param>
    /// <param name="age">The periods from the first event until now.</param>
    /// <param name="horizon">The periods ahead, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">No patron can have this history, or the horizon is out of its range.</exception>
    public abstract double ProbabilityOfNoVisit(int x, double recency, double age, double horizon);

    /// <summary>The probability that a new patron comes exactly <paramref name="n"/> times after the first event.</summary>
    /// <param name="n">The repeat visits, 0 or more.</param>
    /// <param name="horizon">The periods from the first event on, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public abstract double ProbabilityOfVisits(int n, double horizon);

    /// <summary>How many visits to expect of all patrons of a history together.</summary>
    /// <param name="history">Who the patrons are.</param>
    /// <param name="horizon">The periods ahead, 0 or more.</param>
    public double ExpectedVisitsOf(ActivityHistogram history, double horizon)
    {
        ArgumentNullException.ThrowIfNull(history);
        var sum = new CompensatedSum();
        foreach (var row in history.AsSpan())
        {
            sum.Add(row.Patrons * ExpectedVisits(row.Visits, row.Recency, row.Age, horizon));
        }

        return sum.Value;
    }

    /// <summary>How many patrons of a history to expect not to have left.</summary>
    /// <param name="history">Who the patrons are.</param>
    public double ExpectedAliveOf(ActivityHistogram history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var sum = new CompensatedSum();
        foreach (var row in history.AsSpan())
        {
            sum.Add(row.Patrons * ProbabilityAlive(row.Visits, row.Recency, row.Age));
        }

        return sum.Value;
    }
}
