using System.Diagnostics.Metrics;
using LibraryService.Delivery;

namespace LibraryService.Hosting.Delivery;

/// <summary>How much is due and since when, as the worker saw it last.</summary>
internal sealed class OutboxGauges : IDisposable
{
    private readonly Meter? _own;
    private readonly ObservableGauge<long> _due;
    private readonly ObservableGauge<double> _oldest;
    private Sample? _sample;

    public OutboxGauges(IMeterFactory? meters = null)
    {
        _own = meters is null ? new Meter(LibraryServiceTelemetry.Name) : null;
        var meter = _own ?? meters!.Create(new MeterOptions(LibraryServiceTelemetry.Name));
        _due = meter.CreateObservableGauge(
            LibraryServiceTelemetry.OutboxDue,
            () => Of(sample => sample.Due),
            "{message}",
            "Messages in the outbox that could be claimed when a worker last looked.");
        _oldest = meter.CreateObservableGauge(
            LibraryServiceTelemetry.OutboxOldestDue,
            () => Of(sample => sample.OldestDue.TotalSeconds),
            "s",
            "How long what is due longest had been due when a worker last looked.");
    }

    /// <summary>Looks into the outbox, if anybody listens.</summary>
    public async Task SampleAsync(IOutboxStore store, DateTimeOffset now, CancellationToken ct)
    {
        if (!_due.Enabled && !_oldest.Enabled)
        {
            return;
        }

        var due = await store.CountDueAsync(now, ct).ConfigureAwait(false);
        var oldest = await store.NextDueAsync(ct).ConfigureAwait(false);
        Volatile.Write(ref _sample, new Sample(due, oldest < now ? now - oldest.Value : TimeSpan.Zero));
    }

    public void Dispose() => _own?.Dispose();

    private IEnumerable<Measurement<T>> Of<T>(Func<Sample, T> value)
        where T : struct => Volatile.Read(ref _sample) is { } sample ? [new Measurement<T>(value(sample))] : [];

    private sealed record Sample(long Due, TimeSpan OldestDue);
}
