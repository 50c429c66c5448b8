namespace LibraryService.Metrics.Staffing;

/// <summary>Exponential smoothing with a trend that dies away, or with none, of a series that may have gaps.</summary>
internal sealed class DampedTrend
{
    // Level, trend and the three weights; or the level and its weight.
    private const int NumbersWithTrend = 5;
    private const int NumbersWithout = 2;
    private static readonly double[] LevelWeights = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
    private static readonly double[] TrendWeights = [0, 0.02, 0.05, 0.1, 0.2, 0.3];
    private static readonly double[] Dampings = [0.8, 0.85, 0.9, 0.95, 0.98];
    private readonly double _levelWeight;
    private readonly double _trendWeight;
    private readonly double _damping;
    private readonly double _trend;
    private readonly double _variance;
    private readonly double _criterion;

    private DampedTrend(IReadOnlyList<double?> values, (double Level, double Trend) start, (double Level, double Trend, double Damping) weights, int numbers, double least)
    {
        (_levelWeight, _trendWeight, _damping) = weights;
        (Level, _trend) = start;
        var (squares, steps) = (0.0, 0);
        foreach (var value in values)
        {
            (Level, _trend) = (Level + (_damping * _trend), _damping * _trend);
            if (value is { } seen)
            {
                var error = seen - Level;
                squares += error * error;
                steps++;
                Level += _levelWeight * error;
                _trend += _trendWeight * error;
            }
        }

        _variance = Math.Max(least, squares / Math.Max(1, steps - numbers));
        _criterion = (steps * Math.Log(Math.Max(least, squares / steps))) + (2.0 * numbers) + (2.0 * numbers * (numbers + 1) / Math.Max(1, steps - numbers - 1));
    }

    /// <summary>Where the series is after its last value.</summary>
    public double Level { get; }

    /// <summary>By how much the level moves in the next step.</summary>
    public double Slope => _damping * _trend;

    /// <summary>The smoothing that would have foreseen the series best, one step at a time, a trend being worth its numbers or none at all.</summary>
    /// <param name="values">Two or more that are no gap.</param>
    /// <param name="least">The least variance that a step has: more than 0.</param>
    public static DampedTrend Best(IReadOnlyList<double?> values, double least)
    {
        var line = Line(values);
        var level = values.OfType<double>().Take(3).Average();
        return LevelWeights.Select(weight => new DampedTrend(values, (level, 0), (weight, 0, 0), NumbersWithout, least))
            .Concat(
                from weight in LevelWeights
                from trend in TrendWeights
                where trend <= weight
                from damping in Dampings
                select new DampedTrend(values, line, (weight, trend, damping), NumbersWithTrend, least))
            .MinBy(smoothing => smoothing._criterion)!;
    }

    /// <summary>What to expect some steps after the last, and its standard deviation.</summary>
    public (double Centre, double Deviation) After(int steps)
    {
        var (grown, power, variance) = (0.0, 1.0, 1.0);
        for (var step = 1; step <= steps; step++)
        {
            power *= _damping;
            grown += power;
            var carried = _levelWeight + (_trendWeight * grown);
            variance += step < steps ? carried * carried : 0;
        }

        return (Level + (grown * _trend), Math.Sqrt(variance * _variance));
    }

    // A straight line through the first year, to begin with.
    private static (double Level, double Trend) Line(IReadOnlyList<double?> values)
    {
        const int Months = 12;
        var points = values.Select((value, at) => (At: (double)at, Value: value)).Where(point => point.Value is not null)
            .Take(Months).Select(point => (point.At, Value: point.Value!.Value)).ToList();
        var (meanAt, mean) = (points.Average(point => point.At), points.Average(point => point.Value));
        var spread = points.Sum(point => (point.At - meanAt) * (point.At - meanAt));
        var trend = spread > 0 ? points.Sum(point => (point.At - meanAt) * (point.Value - mean)) / spread : 0;
        return (mean - (trend * (meanAt + 1)), trend);
    }
}
