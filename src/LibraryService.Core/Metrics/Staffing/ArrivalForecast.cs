using System.Collections.Immutable;
using LibraryService.Statistics;

namespace LibraryService.Metrics.Staffing;

/// <summary>How many to expect in each half hour of a week like those counted.</summary>
/// <remarks>
/// Each half hour has the share of the week that it had over all weeks; how busy the week is, is the exponentially weighted mean of the weeks, the newest counting
/// most. It knows no term dates, no holidays and no bus strike: take those weeks out before, or scale it.
/// </remarks>
public sealed class ArrivalForecast
{
    private const double NewestWeight = 0.2;
    private readonly ImmutableArray<double> _expected;

    private ArrivalForecast(IEnumerable<double> expected, double dispersion)
    {
        (_expected, Dispersion) = ([.. expected], dispersion);
        Total = _expected.Sum();
    }

    /// <summary>How many to expect in the whole week.</summary>
    public double Total { get; }

    /// <summary>By how much more than by chance (Poisson) the half hours vary from week to week: 1 or more; of one week it is not known, and 1.</summary>
    public double Dispersion { get; }

    /// <summary>How many to expect in a half hour.</summary>
    /// <param name="interval">From 0, Monday at midnight, to 335.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half hour.</exception>
    public double this[int interval]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(interval);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(interval, ArrivalHistory.Intervals);
            return _expected[interval];
        }
    }

    /// <summary>Between how many arrivals a half hour will be, about as often as the confidence says: the mean and its spread, as if normal.</summary>
    /// <param name="interval">From 0, Monday at midnight, to 335.</param>
    /// <param name="confidence">More than 0 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public Interval Range(int interval, double confidence = 0.8)
    {
        var expected = this[interval];
        var reach = Confidence.Deviations(confidence) * Math.Sqrt(Dispersion * expected);
        return new Interval(Math.Max(0, expected - reach), expected + reach);
    }

    internal static ArrivalForecast From(ArrivalHistory history)
    {
        var level = 0.0;
        var seen = new double[ArrivalHistory.Intervals];
        for (var week = 0; week < history.Weeks; week++)
        {
            var total = 0.0;
            for (var interval = 0; interval < ArrivalHistory.Intervals; interval++)
            {
                total += history[week, interval];
                seen[interval] += history[week, interval];
            }

            level = week == 0 ? total : level + (NewestWeight * (total - level));
        }

        var all = seen.Sum();
        return all == 0
            ? new(seen, 1)
            : new(seen.Select(count => level * count / all), DispersionOf(history, seen));
    }

    // Pearson's statistic by its degrees of freedom, over the half hours in which anybody ever came.
    private static double DispersionOf(ArrivalHistory history, double[] seen)
    {
        var (sum, freedom) = (new CompensatedSum(), 0L);
        for (var interval = 0; interval < seen.Length; interval++)
        {
            var mean = seen[interval] / history.Weeks;
            for (var week = 0; week < history.Weeks && mean > 0; week++)
            {
                sum.Add((history[week, interval] - mean) * (history[week, interval] - mean) / mean);
            }

            freedom += mean > 0 ? history.Weeks - 1 : 0;
        }

        return freedom > 0 ? Math.Max(1, sum.Value / freedom) : 1;
    }
}
