using LibraryService.Statistics;

namespace LibraryService.Metrics.Staffing;

/// <summary>Where the share of a channel is going, if what moved it goes on moving it, ever less.</summary>
/// <remarks>
/// Exponential smoothing with a damped trend (E. S. Gardner and E. McKenzie, Management Science 31 (1985), 1237-1246) of the log-odds of the share, so that no forecast leaves 0 to 1; smoothing and
/// damping are those of a small grid that would have foreseen each month best from the months before it. A trend that the counts do not bear out (by Akaike's
/// criterion, corrected for few months) is taken for none, and the level alone is carried on. The range is that of R. J. Hyndman and others,
/// "Forecasting with Exponential Smoothing" (2008), 6.3. Channels are forecast one by one: their shares need not add up to 1.
/// </remarks>
/// <param name="Channel">The channel.</param>
/// <param name="Latest">Its share in the last month.</param>
/// <param name="LatestInterval">Where that truly lies.</param>
/// <param name="Trend">By how much it moves in the next month: 0.01 is a point. 0 where the counts bear no trend out.</param>
/// <param name="Months">How many months ahead.</param>
/// <param name="Share">The share foreseen.</param>
/// <param name="Range">Where it may be then: chance from month to month, and not a decision that nobody has taken yet.</param>
public sealed record ChannelForecast(Channel Channel, double Latest, Interval LatestInterval, double Trend, int Months, double Share, Interval Range)
{
    /// <summary>How the forecast stands beside a scenario that somebody has stated.</summary>
    /// <exception cref="ArgumentException">The scenario is of another channel.</exception>
    public ScenarioVerdict Against(ChannelScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (scenario.Channel != Channel)
        {
            throw new ArgumentException($"A forecast of {Channel} is compared with a scenario of {Channel}, but this is one of {scenario.Channel}.", nameof(scenario));
        }

        var foreseen = scenario.ShareAfter(Latest, Months);
        return foreseen < Range.Low ? ScenarioVerdict.StaysAbove : foreseen > Range.High ? ScenarioVerdict.StaysBelow : ScenarioVerdict.Agrees;
    }

    internal static ChannelForecast Of(Channel channel, IReadOnlyList<(long Count, long All)> months, int ahead, double confidence)
    {
        double?[] logOdds = [.. months.Select(month => month.All > 0 ? Math.Log((month.Count + 0.5) / (month.All - month.Count + 0.5)) : (double?)null)];
        // However smooth the months were, contacts come by chance: a share of so many strays by this much at least.
        var chance = months.Where(month => month.All > 0).Average(month => (1 / (month.Count + 0.5)) + (1 / (month.All - month.Count + 0.5)));
        var smoothing = DampedTrend.Best(logOdds, chance);
        var (centre, deviation) = smoothing.After(ahead);
        var reach = Confidence.Deviations(confidence) * deviation;
        var (count, all) = months[^1];
        return new(
            channel,
            (double)count / all,
            WilsonScore.For(count, all, confidence),
            smoothing.Slope * Exponentials.Logistic(smoothing.Level) * Exponentials.Logistic(-smoothing.Level),
            ahead,
            Exponentials.Logistic(centre),
            new Interval(Exponentials.Logistic(centre - reach), Exponentials.Logistic(centre + reach)));
    }
}
