using System.Globalization;

namespace LibraryService.Metrics.Churn;

/// <summary>Whom a list of patrons at risk shows.</summary>
public sealed record AtRiskOptions
{
    /// <summary>The longest list.</summary>
    /// <value>1 or more. The default is 50: as many as people can look at.</value>
    public int Most { get; init; } = 50;

    /// <summary>How far ahead visits are counted that may be lost, in the periods of the model.</summary>
    /// <value>More than 0 and finite. The default is 13, a quarter of a year in weeks.</value>
    public double Horizon { get; init; } = 13;

    /// <summary>How many days nobody is called silent yet, however often they came.</summary>
    /// <value>1 or more; opening days where the window counts those. The default is 28.</value>
    public int LeastSilentDays { get; init; } = 28;

    /// <summary>How many times their usual gap patrons must have stayed away.</summary>
    /// <value>At least 1 and finite. The default is 2.</value>
    public double LeastUsualGaps { get; init; } = 2;

    /// <summary>How many days before a card ends this is a reason to write.</summary>
    /// <value>0 or more. The default is 30.</value>
    public int CardEndsWithinDays { get; init; } = 30;

    internal static AtRiskOptions Checked(AtRiskOptions options)
    {
        FormattableString? error = options switch
        {
            { Most: < 1 } => $"The most patrons must be 1 or more, but are {options.Most}.",
            { Horizon: not (> 0 and < double.PositiveInfinity) } => $"A horizon must be more than 0 and finite, but is {options.Horizon}.",
            { LeastSilentDays: < 1 } => $"The least silent days must be 1 or more, but are {options.LeastSilentDays}.",
            { LeastUsualGaps: not (>= 1 and < double.PositiveInfinity) } =>
                $"The least usual gaps must be 1 or more and finite, but are {options.LeastUsualGaps}.",
            { CardEndsWithinDays: < 0 } => $"The days before a card ends must be 0 or more, but are {options.CardEndsWithinDays}.",
            _ => null,
        };
        return error is null ? options : throw new ArgumentOutOfRangeException(nameof(options), error.ToString(CultureInfo.InvariantCulture));
    }
}
