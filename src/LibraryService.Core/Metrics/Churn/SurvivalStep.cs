namespace LibraryService.Metrics.Churn;

/// <summary>A time at which somebody ended, and the curve from there to the next.</summary>
/// <param name="Time">When.</param>
/// <param name="AtRisk">How many were watched and had not ended right before.</param>
/// <param name="Ended">How many ended.</param>
/// <param name="Survival">The share that lasts longer than <paramref name="Time"/>.</param>
/// <param name="CumulativeHazard">The Nelson-Aalen estimate up to and with <paramref name="Time"/>.</param>
public readonly record struct SurvivalStep(double Time, long AtRisk, long Ended, double Survival, double CumulativeHazard)
{
    /// <summary>Greenwood's sum of d / (n (n - d)): the variance of the logarithm of <see cref="Survival"/>. Infinite once nobody is left.</summary>
    internal double Greenwood { get; init; }
}
