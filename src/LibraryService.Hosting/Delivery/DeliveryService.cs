using System.Diagnostics.Metrics;
using LibraryService.Delivery;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Delivery;

/// <summary>Runs the delivery worker: until nothing is due, then again when something falls due or is saved.</summary>
internal sealed class DeliveryService : RepeatingService
{
    private const int MostFailures = 10_000;
    private static readonly TimeSpan FailuresInterval = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan SampleInterval = TimeSpan.FromSeconds(10);

    private readonly IOutboxStore _store;
    private readonly OutboxSignal _signal;
    private readonly CaseNews _news;
    private readonly OutboxGauges _gauges;
    private readonly DeliveryWorkerOptions _options;
    private readonly ILogger _logger;
    private readonly DeliveryWorker _worker;
    private readonly string _channels;
    private readonly bool _sends;
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
        : base(time)
    {
        IMessageGateway[] all = [.. gateways];
        (_store, _signal, _news, _gauges, _options) = (store, signal, news, gauges, options.Value);
        _logger = logger ?? NullLogger<DeliveryService>.Instance;
        _worker = new DeliveryWorker(store, all, _options.Policy, time, questions, meters: meters) { Ended = news.Add };
        _channels = string.Join(", ", all.Select(gateway => gateway.Channel).Distinct().Order());
        _sends = _options.Enabled && all.Length > 0;
    }

    protected override TimeSpan LongestErrorWait => _options.LongestErrorWait;

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_sends)
        {
            DeliveryLog.Begins(_logger, _channels);
        }
        else if (_options.Enabled)
        {
            DeliveryLog.NoGateway(_logger);
        }

        return base.ExecuteAsync(stoppingToken);
    }

    protected override Task Woken() => _signal.Next;

    protected override void Failed(int failures, TimeSpan wait, string error) => DeliveryLog.StoreFailed(_logger, failures, wait, error);

    protected override async Task StoppedAsync()
    {
        await TellAsync(CancellationToken.None).ConfigureAwait(false);
        DeliveryLog.Stopped(_logger);
    }

    /// <summary>Rounds until nothing is due; then how long to sleep.</summary>
    protected override async Task<TimeSpan> WorkAsync(CancellationToken ct)
    {
        // Receipts may come in here though another process sends.
        if (!_sends)
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
            var now = Time.GetUtcNow();
            if (ct.IsCancellationRequested || round.Claimed == 0 || round.NextDue is not { } next || next > now)
            {
                await TellAsync(ct).ConfigureAwait(false);
                await _gauges.SampleAsync(_store, now, ct).ConfigureAwait(false);
                return WaitUntil(round.NextDue, now, _options.PollInterval);
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

        (_failures, _failuresAt) = (all.Select(failed => failed.Key).ToHashSet(StringComparer.Ordinal), Time.GetTimestamp());
    }

    private bool HasPassed(long? since, TimeSpan interval) => since is not { } before || Time.GetElapsedTime(before) >= interval;

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
            _sampledAt = Time.GetTimestamp();
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
}
