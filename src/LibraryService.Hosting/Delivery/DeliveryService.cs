using System.Diagnostics.Metrics;
using LibraryService.Delivery;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Delivery;

/// <summary>Runs the delivery worker: until nothing is due, then again when something falls due or is saved.</summary>
internal sealed class DeliveryService : BackgroundService
{
    private const int MostFailures = 10_000;
    private static readonly TimeSpan FailuresInterval = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan FirstErrorWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan SampleInterval = TimeSpan.FromSeconds(10);

    private readonly IOutboxStore _store;
    private readonly OutboxSignal _signal;
    private readonly CaseNews _news;
    private readonly OutboxGauges _gauges;
    private readonly DeliveryWorkerOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly DeliveryWorker _worker;
    private readonly string _channels;
    private HashSet<string> _failures = new(StringComparer.Ordinal);
    private long? _failuresAt;
    private long? _sampledAt;

    public DeliveryService(
        IOutboxStore store,
        IEnumerable<IMessageGateway> gateways,
        DeliveryQuestions questions,
        OutboxSignal signal,
        CaseNews news,
        OutboxGauges gauges,
        IOptions<DeliveryWorkerOptions> options,
        TimeProvider time,
        ILogger<DeliveryService>? logger = null,
        IMeterFactory? meters = null)
    {
        IMessageGateway[] all = [.. gateways];
        (_store, _signal, _news, _gauges, _options, _time) = (store, signal, news, gauges, options.Value, time);
        _logger = logger ?? NullLogger<DeliveryService>.Instance;
        _worker = new DeliveryWorker(store, all, _options.Policy, time, questions, meters: meters) { Ended = news.Add };
        _channels = string.Join(", ", all.Select(gateway => gateway.Channel).Distinct().Order());
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_options.Enabled)
        {
            DeliveryLog.Begins(_logger, _channels);
        }

        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            // Asked for before the outbox is looked into, so that nothing saved in between is slept over.
            var saved = _signal.Next;
            try
            {
                var wait = await WorkAsync(stoppingToken).ConfigureAwait(false);
                failures = 0;
                await SleepAsync(wait, saved, stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
#pragma warning disable CA1031 // Whatever a store throws, the host stays up and tries again.
            catch (Exception e)
#pragma warning restore CA1031
            {
                var wait = ErrorWait(failures++);
                DeliveryLog.StoreFailed(_logger, failures, wait, ErrorKinds.Of(e));
                await SleepAsync(wait, woken: null, stoppingToken).ConfigureAwait(false);
            }
        }

        await TellAsync(CancellationToken.None).ConfigureAwait(false);
        DeliveryLog.Stopped(_logger);
    }

    /// <summary>Rounds until nothing is due; then how long to sleep.</summary>
    private async Task<TimeSpan> WorkAsync(CancellationToken ct)
    {
        // Receipts may come in here though another process sends.
        if (!_options.Enabled)
        {
            await TellAsync(ct).ConfigureAwait(false);
            return _options.PollInterval;
        }

        await TellFailuresAsync(ct).ConfigureAwait(false);
        while (true)
        {
            await TellAsync(ct).ConfigureAwait(false);
            if (_news.IsFull)
            {
                return _options.PollInterval;
            }

            var round = await _worker.RunOnceAsync(ct).ConfigureAwait(false);
            Log(round);
            var now = _time.GetUtcNow();
            if (ct.IsCancellationRequested || round.Claimed == 0 || round.NextDue is not { } next || next > now)
            {
                await TellAsync(ct).ConfigureAwait(false);
                await _gauges.SampleAsync(_store, now, ct).ConfigureAwait(false);
                return WaitUntil(round.NextDue, now);
            }

            await SampleAsync(now, ct).ConfigureAwait(false);
        }
    }

    // A process that died after a message failed may not have told the case, and a store may find a message altered; it does no harm to tell it twice.
    private async Task TellFailuresAsync(CancellationToken ct)
    {
        if (!HasPassed(_failuresAt, FailuresInterval))
        {
            return;
        }

        var all = await _store.InStateAsync(DeliveryState.Failed, MostFailures, ct).ConfigureAwait(false);
        foreach (var failed in all.Where(failed => !_failures.Contains(failed.Key)))
        {
            _news.Add(failed);
        }

        (_failures, _failuresAt) = (all.Select(failed => failed.Key).ToHashSet(StringComparer.Ordinal), _time.GetTimestamp());
    }

    private bool HasPassed(long? since, TimeSpan interval) => since is not { } before || _time.GetElapsedTime(before) >= interval;

    private async Task TellAsync(CancellationToken ct)
    {
        foreach (var error in await _news.TellAsync(ct).ConfigureAwait(false))
        {
            DeliveryLog.Untold(_logger, ErrorKinds.Of(error));
        }
    }

    private async Task SampleAsync(DateTimeOffset now, CancellationToken ct)
    {
        if (HasPassed(_sampledAt, SampleInterval))
        {
            _sampledAt = _time.GetTimestamp();
            await _gauges.SampleAsync(_store, now, ct).ConfigureAwait(false);
        }
    }

    private void Log(DeliveryRound round)
    {
        if (round.Claimed > 0)
        {
            DeliveryLog.Round(_logger, round.Claimed, round.Arrived, round.Postponed, round.Held, round.Dropped, round.Failed);
        }

        if (round.Failed > 0)
        {
            DeliveryLog.Failed(_logger, round.Failed);
        }

        if (round.Held > 0)
        {
            DeliveryLog.Held(_logger, round.Held);
        }

        foreach (var error in round.Errors)
        {
            DeliveryLog.Waits(_logger, ErrorKinds.Of(error));
        }
    }

    private TimeSpan WaitUntil(DateTimeOffset? due, DateTimeOffset now)
    {
        var wait = due is { } next && next - now < _options.PollInterval ? next - now : _options.PollInterval;
        return wait > ShortestWait ? wait : ShortestWait;
    }

    private TimeSpan ErrorWait(int failures)
    {
        var doubled = FirstErrorWait * Math.Pow(2, Math.Min(failures, 20));
        return doubled < _options.LongestErrorWait ? doubled : _options.LongestErrorWait;
    }

    private async Task SleepAsync(TimeSpan wait, Task? woken, CancellationToken ct)
    {
        using var awake = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var delay = Task.Delay(wait, _time, awake.Token);
        await (woken is null ? Task.WhenAny(delay) : Task.WhenAny(delay, woken)).ConfigureAwait(false);
        await awake.CancelAsync().ConfigureAwait(false);
    }
}
