using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace LibraryService.Samples.Bridge.Metrics;

/// <summary>Listens to the meters of this host, from its start on.</summary>
internal sealed class MetricsRecorder : IHostedService, IDisposable
{
    private static readonly string[] Meters =
        [LibraryServiceTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    // Those that OpenTelemetry gives a histogram that says nothing itself.
    private static readonly double[] Buckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<Instrument, MetricFamily> _families = [];
    private readonly IMeterFactory _meters;

    public MetricsRecorder(IMeterFactory meters)
    {
        _meters = meters;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (IsOurs(instrument.Meter))
            {
                listener.EnableMeasurementEvents(instrument, _families.GetOrAdd(instrument, New));
            }
        };
        _listener.SetMeasurementEventCallback<byte>(static (_, value, tags, family) => Measured(family, value, tags));
        _listener.SetMeasurementEventCallback<short>(static (_, value, tags, family) => Measured(family, value, tags));
        _listener.SetMeasurementEventCallback<int>(static (_, value, tags, family) => Measured(family, value, tags));
        _listener.SetMeasurementEventCallback<long>(static (_, value, tags, family) => Measured(family, value, tags));
        _listener.SetMeasurementEventCallback<float>(static (_, value, tags, family) => Measured(family, value, tags));
        _listener.SetMeasurementEventCallback<double>(static (_, value, tags, family) => Measured(family, value, tags));
        _listener.SetMeasurementEventCallback<decimal>(static (_, value, tags, family) => Measured(family, (double)value, tags));
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _listener.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>All that was measured, in the text format that Prometheus reads.</summary>
    public string Text()
    {
        _listener.RecordObservableInstruments();
        return PrometheusText.Of(_families.Values);
    }

    public void Dispose() => _listener.Dispose();

    // Of two hosts in one process each tells its own.
    private bool IsOurs(Meter meter) => Meters.Contains(meter.Name, StringComparer.Ordinal) && (meter.Scope is null || ReferenceEquals(meter.Scope, _meters));

    private static void Measured(object? family, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) => (family as MetricFamily)?.Measured(value, tags);

    private static MetricFamily New(Instrument instrument)
    {
        var type = instrument.GetType();
        var generic = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var kind = generic == typeof(Histogram<>) ? MetricKind.Histogram
            : generic == typeof(Counter<>) ? MetricKind.Counter
            : generic == typeof(ObservableCounter<>) ? MetricKind.ObservedCounter
            : generic == typeof(UpDownCounter<>) ? MetricKind.UpDownCounter
            : MetricKind.Gauge;
        return new MetricFamily(instrument, kind, (instrument as Histogram<double>)?.Advice?.HistogramBucketBoundaries ?? Buckets);
    }
}
