using System.Diagnostics.Metrics;
using LibraryService.Desk;

namespace LibraryService.Hosting.Sla;

/// <summary>How far the watching of promises was behind when a watcher last looked. It is there where promises are watched.</summary>
internal sealed class PromiseGauge : IDisposable
{
    private readonly Meter? _own;
    private readonly ObservableGauge<double> _lag;
    private double _seconds = double.NaN;

    public PromiseGauge(IMeterFactory? meters = null)
    {
        _own = meters is null ? new Meter(LibraryServiceTelemetry.Name) : null;
        var meter = _own ?? meters!.Create(new MeterOptions(LibraryServiceTelemetry.Name));
        _lag = meter.CreateObservableGauge(LibraryServiceTelemetry.PromiseLag, Measure, "s", "How long the case that waits longest had to be looked at already when a watcher last looked.");
    }

    /// <summary>Looks into the store, if anybody listens.</summary>
    public async Task SampleAsync(IClockStore store, DateTimeOffset now, CancellationToken ct)
    {
        if (_lag.Enabled)
        {
            var due = await store.NextDueAsync(ct).ConfigureAwait(false);
            Volatile.Write(ref _seconds, due < now ? (now - due.Value).TotalSeconds : 0);
        }
    }

    public void Dispose() => _own?.Dispose();

    private IEnumerable<Measurement<double>> Measure() => Volatile.Read(ref _seconds) is var seconds && double.IsNaN(seconds) ? [] : [new Measurement<double>(seconds)];
}
