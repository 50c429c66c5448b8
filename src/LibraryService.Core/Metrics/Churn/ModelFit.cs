namespace LibraryService.Metrics.Churn;

/// <summary>What is known of a model because it was fitted.</summary>
internal sealed record ModelFit(double LogLikelihood, long Patrons, CovarianceMatrix? Covariance, FitReport Report)
{
    /// <summary>The most likely parameters, and what is known of them.</summary>
    public static (double[] Parameters, ModelFit Fit) Of(
        ActivityHistogram history, int threads, Func<double[], HistoryLikelihood> likelihood, params double[] start)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var found = NewtonSearch.Run(parameters => LikelihoodBlocks.Sum(() => likelihood(parameters), history, threads), start);
        var value = likelihood(found.Parameters).Over(history);
        return (found.Parameters, new(value, history.Patrons, found.Covariance, found.Report));
    }

    /// <summary>An error, unless the history has something to learn from.</summary>
    public static void CheckEnough(ActivityHistogram history)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (history.Patrons is 0)
        {
            throw new ArgumentException("A fit needs patrons, but the history has none.", nameof(history));
        }

        if (history.Visits is 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"A fit needs patrons who came back, but none of the {history.Patrons} patrons did."), nameof(history));
        }

        if (!history.Rows.Any(row => row.Age > 0))
        {
            throw new ArgumentException("A fit needs time to have passed, but every patron's age is 0.", nameof(history));
        }
    }

    /// <summary>Periods for each visit: where the search for the scale of time starts.</summary>
    public static double PeriodsPerVisit(ActivityHistogram history) =>
        history.Rows.Sum(row => row.Age * row.Patrons) / (history.Visits + history.Patrons);
}
