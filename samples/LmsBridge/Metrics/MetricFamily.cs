using System.Diagnostics.Metrics;

namespace LibraryService.Samples.Bridge.Metrics;

/// <summary>What an instrument has measured, by its tags.</summary>
internal sealed class MetricFamily(Instrument instrument, MetricKind kind, IReadOnlyList<double> buckets)
{
    // Tags have few values; should one of them not, the rest counts together, and memory does not grow.
    private const int MostSeries = 1000;
    private const string TooMany = "overflow=\"true\"";
    private readonly Lock _lock = new();
    private readonly Dictionary<string, MetricSeries> _series = new(StringComparer.Ordinal);

    public Instrument Instrument { get; } = instrument;

    public MetricKind Kind { get; } = kind;

    public IReadOnlyList<double> Buckets { get; } = buckets;

    public void Measured(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = PrometheusText.Labels(tags);
        lock (_lock)
        {
            var series = Find(labels);
            switch (Kind)
            {
                case MetricKind.Histogram:
                    series.Record(value);
                    break;
                case MetricKind.Gauge or MetricKind.ObservedCounter:
                    series.Set(value);
                    break;
                default:
                    series.Add(value);
                    break;
            }
        }
    }

    /// <summary>Tells every series in the order of its labels, while nothing is measured.</summary>
    public void Tell(Action<MetricSeries> told)
    {
        lock (_lock)
        {
            foreach (var (_, series) in _series.OrderBy(one => one.Key, StringComparer.Ordinal))
            {
                told(series);
            }
        }
    }

    private MetricSeries Find(string labels)
    {
        if (_series.TryGetValue(labels, out var known))
        {
            return known;
        }

        var key = _series.Count < MostSeries ? labels : TooMany;
        return _series.TryGetValue(key, out known) ? known : _series[key] = new MetricSeries(key, Kind == MetricKind.Histogram ? Buckets : []);
    }
}
