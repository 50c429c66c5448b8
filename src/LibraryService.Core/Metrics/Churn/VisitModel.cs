using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>How often patrons come while they are patrons, and how they stop being patrons without saying so.</summary>
/// <remarks>
/// Times are in the periods of the history's window. <see cref="MbgNbd"/> is the one to begin with. A model is right about many patrons
/// together, and is no verdict on one of them.
/// </remarks>
public abstract partial class VisitModel : FittedModel
{
    private protected VisitModel(ModelFit? fit, params ReadOnlySpan<double> parameters)
        : base(fit, parameters)
    {
    }

    /// <summary>The log-likelihood of any history under these parameters.</summary>
    public abstract double LogLikelihoodOf(ActivityHistogram history);

    /// <summary>The probability that a patron of this history has not left.</summary>
    /// <param name="x">The visits after the first.</param>
    /// <param name="recency">The periods from the first event to the last.</param>
    /// <param name="age">The periods from the first event until now.</param>
    /// <exception cref="ArgumentOutOfRangeException">No patron can have this history.</exception>
    public abstract double ProbabilityAlive(int x, double recency, double age);

    /// <summary>The probability for each row of a history that its patrons have not left, in the order of the rows.</summary>
    /// <param name="history">Who the patrons are.</param>
    /// <param name="alive">Where to put them; as long as there are rows.</param>
    /// <exception cref="ArgumentException"><paramref name="alive"/> is not as long as there are rows.</exception>
    public virtual void ProbabilitiesAlive(ActivityHistogram history, Span<double> alive)
    {
        var rows = RowsFor(history, alive);
        for (var i = 0; i < rows.Length; i++)
        {
            alive[i] = ProbabilityAlive(rows[i].Visits, rows[i].Recency, rows[i].Age);
        }
    }

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

    /// <summary>The probability that a patron of this history, alive or not, comes exactly <paramref name="n"/> times in the periods ahead.</summary>
    /// <param name="n">The visits ahead, 0 or more.</param>
    /// <param name="x">The visits after the first.</param>
    /// <param name="recency">The periods from the first event to the last.</param>
    /// <param name="age">The periods from the first event until now.</param>
    /// <param name="horizon">The periods ahead, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">No patron can have this history, or another argument is out of its range.</exception>
    public double ProbabilityOfVisits(int n, int x, double recency, double age, double horizon)
    {
        var here = ProbabilityHere(x, recency, age);
        var comes = here * Ahead(x, age).ProbabilityOfVisits(n, horizon);
        return n is 0 ? Math.Min(1, 1 - here + comes) : comes;
    }

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

    /// <summary>What is to be expected of a patron of whom it is known that they have not left: the same model with parameters that have learned
    /// from the patron's history, in which the present is a first event.</summary>
    internal abstract VisitModel Ahead(int x, double age);

    /// <summary>The model fitted to another history.</summary>
    internal abstract VisitModel Refitted(ActivityHistogram history);

    /// <summary>What a patron does whom the model says, from the first event to an age.</summary>
    internal abstract (int Visits, double Recency) Simulated(double age, RandomStream random);

    /// <summary>The probability with which <see cref="Ahead"/> is what is to be expected.</summary>
    private protected virtual double ProbabilityHere(int x, double recency, double age) => ProbabilityAlive(x, recency, age);

    private protected static ReadOnlySpan<ActivityRow> RowsFor(ActivityHistogram history, Span<double> figures)
    {
        ArgumentNullException.ThrowIfNull(history);
        var rows = history.AsSpan();
        return figures.Length == rows.Length ? rows : throw new ArgumentException(FormattableString.Invariant(
            $"There must be room for {rows.Length} figures, one for each row, but there is room for {figures.Length}."), nameof(figures));
    }
}
