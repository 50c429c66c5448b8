namespace LibraryService.Metrics.Staffing;

/// <summary>Exponential smoothing with a trend that dies away, of a series that may have gaps.</summary>
internal sealed class DampedTrend
{
    private static readonly double[] LevelWeights = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
    private static readonly double[] TrendWeights = [0, 0.02, 0.05, 0.1, 0.2, 0.3];
    private static readonly double[] Dampings = [0.8, 0.85, 0.9, 0.95, 0.98];
    private readonly double _levelWeight;
    private readonly double _trendWeight;
    private readonly double _damping;
    private readonly double _level;
    private readonly double _trend;
    private readonly double _squares;
    private readonly int _steps;

    private DampedTrend(IReadOnlyList<double?> values, double levelWeight, double trendWeight, double damping)
    {
        (_levelWeight, _trendWeight, _damping) = (levelWeight, trendWeight, damping);
        (_level, _trend) = Line(values);
        foreach (var value in values)
        {
            (_level, _trend) = (_level + (damping * _trend), damping * _trend);
            if (value is { } seen)
            {
                var error = seen - _level;
                _squares += error * error;
                _steps++;
                _level += levelWeight * error;
                _trend += trendWeight * error;
            }
        }
    }

    /// <summary>The smoothing that would have foreseen the series best, one step at a time.</summary>
    public static DampedTrend Best(IReadOnlyList<double?> values) => (
        from level in LevelWeights
        from trend in TrendWeights
        where trend <= level
        from damping in Dampings
        select new DampedTrend(values, level, trend, damping)).MinBy(smoothing => smoothing._squares)!;

    /// <summary>What to expect some steps after the last, and its standard deviation.</summary>
    /// <param name="steps">How many, 1 or more.</param>
    /// <param name="least">The least variance that one step has.</param>
    public (double Centre, double Deviation) After(int steps, double least)
    {
        var (centre, grown, power, variance) = (_level, 0.0, 1.0, 1.0);
        for (var step = 1; step <= steps; step++)
        {
            power *= _damping;
            grown += power;
            var carried = _levelWeight + (_trendWeight * grown);
            variance += step < steps ? carried * carried : 0;
        }

        // Level, trend and the three weights were taken from the same steps.
        centre += grown * _trend;
        return (centre, Math.Sqrt(variance * Math.Max(least, _squares / Math.Max(1, _steps - 5))));
    }

    // A straight line through the first half year, to begin with.
    private static (double Level, double Trend) Line(IReadOnlyList<double?> values)
    {
        const int Months = 6;
        var points = values.Select((value, at) => (At: (double)at, Value: value)).Where(point => point.Value is not null)
            .Take(Months).Select(point => (point.At, Value: point.Value!.Value)).ToList();
        var (meanAt, mean) = (points.Average(point => point.At), points.Average(point => point.Value));
        var spread = points.Sum(point => (point.At - meanAt) * (point.At - meanAt));
        var trend = spread > 0 ? points.Sum(point => (point.At - meanAt) * (point.Value - mean)) / spread : 0;
        return (mean - (trend * (meanAt + 1)), trend);
    }
}
