using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>Carries the covariance of the parameters over to a figure, by the slope of the figure.</summary>
internal static class DeltaMethod
{
    private const double Step = 1e-4;

    /// <summary>The interval of a figure of 0 or more, even in its logarithm.</summary>
    public static Interval OfPositive(VisitModel model, Func<VisitModel, double> figure, double confidence)
    {
        var value = figure(model);
        var reach = Confidence.Deviations(confidence) * Deviation(model, other => Math.Log(figure(other)), value > 0);
        return new(value * Math.Exp(-reach), value * Math.Exp(reach));
    }

    /// <summary>The interval of a probability, even in its log-odds. One that is 0 or 1 whatever the parameters are is that point.</summary>
    public static Interval OfProbability(VisitModel model, Func<VisitModel, double> figure, double confidence)
    {
        var value = figure(model);
        var reach = Confidence.Deviations(confidence) * Deviation(model, other => LogOdds(figure(other)), value is > 0 and < 1);
        return reach > 0
            ? new(Exponentials.Logistic(LogOdds(value) - reach), Exponentials.Logistic(LogOdds(value) + reach))
            : new(value, value);
    }

    private static double Deviation(VisitModel model, Func<VisitModel, double> figure, bool varies)
    {
        var covariance = model.Covariance;
        if (!varies)
        {
            return 0;
        }

        var slope = new double[covariance.Order];
        for (var i = 0; i < slope.Length; i++)
        {
            slope[i] = (figure(model.Moved(i, Step)) - figure(model.Moved(i, -Step))) / (2 * Step) / model.Parameters[i];
        }

        var variance = 0.0;
        for (var i = 0; i < slope.Length; i++)
        {
            for (var j = 0; j < slope.Length; j++)
            {
                variance += slope[i] * slope[j] * covariance[i, j];
            }
        }

        return Math.Sqrt(Math.Max(0, variance));
    }

    private static double LogOdds(double probability) => Math.Log(probability) - Exponentials.Log1P(-probability);
}
