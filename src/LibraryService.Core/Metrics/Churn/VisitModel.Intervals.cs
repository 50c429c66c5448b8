using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <content>Intervals of what a fitted model says.</content>
/// <remarks>They tell how well the parameters are known (the delta method, on the scale on which a figure has no bounds), and nothing of how
/// well the model fits, nor of chance: what one patron does scatters far more.</remarks>
public abstract partial class VisitModel
{
    /// <summary>What <see cref="ExpectedVisits"/> may truly be, as far as the parameters are not known exactly.</summary>
    /// <param name="x">The visits after the first.</param>
    /// <param name="recency">The periods from the first event to the last.</param>
    /// <param name="age">The periods from the first event until now.</param>
    /// <param name="horizon">The periods ahead, 0 or more.</param>
    /// <param name="confidence">How often such an interval holds the true figure: more than 0 and less than 1.</param>
    /// <exception cref="InvalidOperationException">The model was made from known parameters, or its fit did not converge.</exception>
    public Interval ExpectedVisitsInterval(int x, double recency, double age, double horizon, double confidence = 0.95) =>
        DeltaMethod.OfPositive(this, model => model.ExpectedVisits(x, recency, age, horizon), confidence);

    /// <summary>What <see cref="ExpectedVisitsOf"/> may truly be, as far as the parameters are not known exactly.</summary>
    /// <param name="history">Who the patrons are.</param>
    /// <param name="horizon">The periods ahead, 0 or more.</param>
    /// <param name="confidence">How often such an interval holds the true figure: more than 0 and less than 1.</param>
    /// <exception cref="InvalidOperationException">The model was made from known parameters, or its fit did not converge.</exception>
    public Interval ExpectedVisitsIntervalOf(ActivityHistogram history, double horizon, double confidence = 0.95) =>
        DeltaMethod.OfPositive(this, model => model.ExpectedVisitsOf(history, horizon), confidence);

    /// <summary>What <see cref="ProbabilityAlive"/> may truly be, as far as the parameters are not known exactly.</summary>
    /// <param name="x">The visits after the first.</param>
    /// <param name="recency">The periods from the first event to the last.</param>
    /// <param name="age">The periods from the first event until now.</param>
    /// <param name="confidence">How often such an interval holds the true figure: more than 0 and less than 1.</param>
    /// <exception cref="InvalidOperationException">The model was made from known parameters, or its fit did not converge.</exception>
    public Interval ProbabilityAliveInterval(int x, double recency, double age, double confidence = 0.95) =>
        DeltaMethod.OfProbability(this, model => model.ProbabilityAlive(x, recency, age), confidence);

    /// <summary>What <see cref="ProbabilityOfNoVisit"/> may truly be, as far as the parameters are not known exactly.</summary>
    /// <param name="x">The visits after the first.</param>
    /// <param name="recency">The periods from the first event to the last.</param>
    /// <param name="age">The periods from the first event until now.</param>
    /// <param name="horizon">The periods ahead, 0 or more.</param>
    /// <param name="confidence">How often such an interval holds the true figure: more than 0 and less than 1.</param>
    /// <exception cref="InvalidOperationException">The model was made from known parameters, or its fit did not converge.</exception>
    public Interval ProbabilityOfNoVisitInterval(int x, double recency, double age, double horizon, double confidence = 0.95) =>
        DeltaMethod.OfProbability(this, model => model.ProbabilityOfNoVisit(x, recency, age, horizon), confidence);

    /// <summary>The same model with other parameters, in the order of the constructor.</summary>
    private protected abstract VisitModel With(double[] parameters);

    /// <summary>The model with the logarithm of one parameter moved.</summary>
    internal VisitModel Moved(int parameter, double by)
    {
        var moved = Parameters.ToArray();
        moved[parameter] *= Math.Exp(by);
        return With(moved);
    }
}
