using System.Diagnostics;
using System.Diagnostics.Metrics;
using LibraryService.Desk;
using LibraryService.Sla;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Sla;

/// <summary>Looks at cases when the store says so, raises what their promises have come to, and says when to look next.</summary>
internal sealed class SlaWatchService : RepeatingService
{
    private static readonly TimeSpan FirstStoreWait = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestStoreWait = TimeSpan.FromSeconds(1);
    private readonly IClockStore _clocks;
    private readonly ICaseStore _cases;
    private readonly ServiceDesk _desk;
    private readonly IAlertHandler[] _handlers;
    private readonly SlaWatcherOptions _options;
    private readonly PromiseGauge _gauge;
    private readonly ILogger _logger;
    private readonly Meter? _own;
    private readonly Counter<long> _alerts;

    public SlaWatchService(
        IClockStore clocks,
        ICaseStore cases,
        ServiceDesk desk,
        IEnumerable<IAlertHandler> handlers,
        PromiseGauge gauge,
        IOptions<SlaWatcherOptions> options,
        TimeProvider time,
        ILogger<SlaWatchService>? logger = null,
        IMeterFactory? meters = null)
        : base(time)
    {
        (_clocks, _cases, _desk, _handlers, _gauge, _options) = (clocks, cases, desk, [.. handlers], gauge, options.Value);
        _logger = logger ?? NullLogger<SlaWatchService>.Instance;
        _own = meters is null ? new Meter(LibraryServiceTelemetry.Name) : null;
        var meter = _own ?? meters!.Create(new MeterOptions(LibraryServiceTelemetry.Name));
        _alerts = meter.CreateCounter<long>(LibraryServiceTelemetry.PromiseAlerts, "{alert}", "Promises that came to a step of their policy.");
    }

    protected override TimeSpan LongestErrorWait => _options.LongestErrorWait;

    public override void Dispose()
    {
        _own?.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        SlaWatchLog.Begins(_logger);
        return base.ExecuteAsync(stoppingToken);
    }

    protected override async Task<TimeSpan> WorkAsync(CancellationToken ct)
    {
        await _gauge.SampleAsync(_clocks, Time.GetUtcNow(), ct).ConfigureAwait(false);
        while (await _clocks.ClaimAsync(Time.GetUtcNow(), _options.Lease, _options.Batch, ct).ConfigureAwait(false) is { Count: > 0 } claimed)
        {
            var looked = 0;
            try
            {
                for (; looked < claimed.Count && !ct.IsCancellationRequested; looked++)
                {
                    // Later others have it.
                    if (Time.GetUtcNow() < claimed[looked].Until)
                    {
                        await LookAsync(claimed[looked], ct).ConfigureAwait(false);
                    }
                }
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                // What was being looked at is given back with the rest.
            }

            if (ct.IsCancellationRequested)
            {
                await GiveBackAsync(claimed.Skip(looked)).ConfigureAwait(false);
                return _options.PollInterval;
            }
        }

        return WaitUntil(await _clocks.NextDueAsync(ct).ConfigureAwait(false), Time.GetUtcNow(), _options.PollInterval);
    }

    protected override void Failed(int failures, TimeSpan wait, string error) => SlaWatchLog.StoreFailed(_logger, failures, wait, error);

    protected override Task StoppedAsync()
    {
        SlaWatchLog.Stopped(_logger);
        return Task.CompletedTask;
    }

    // Another process need not wait until the claim runs out.
    private async Task GiveBackAsync(IEnumerable<CaseClock> rest)
    {
        foreach (var clock in rest)
        {
            await _clocks.LookedAtAsync(clock, [], clock.DueAt, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task LookAsync(CaseClock clock, CancellationToken ct)
    {
        if (await RaiseAsync(clock, ct).ConfigureAwait(false) is { } looked)
        {
            await KeepPatientlyAsync(clock, looked.Raised, looked.Next, ct).ConfigureAwait(false);
        }
    }

    // One case that cannot be looked at must not keep back the others.
    private async Task<(string[] Raised, DateTimeOffset? Next)?> RaiseAsync(CaseClock clock, CancellationToken ct)
    {
        try
        {
            var now = Time.GetUtcNow();
            if (await _cases.FindAsync(clock.Case, ct).ConfigureAwait(false) is not { } @case)
            {
                return ([], null);
            }

            var report = _desk.Report(@case, now);
            SlaAlert[] raised = [.. (report?.Alerts(@case.Id) ?? []).Where(alert => !clock.Raised.Contains(alert.Key, StringComparer.Ordinal))];
            foreach (var alert in raised)
            {
                await RaiseAsync(alert, @case, ct).ConfigureAwait(false);
            }

            return ([.. raised.Select(alert => alert.Key)], report is null ? null : NextLook(report, @case.Events[^1].At));
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // A handler is somebody else's code; what it throws is logged, and it is told again.
        catch (Exception e)
#pragma warning restore CA1031
        {
            SlaWatchLog.Waits(_logger, ErrorKinds.Of(e));
            return null;
        }
    }

    private static DateTimeOffset? NextLook(SlaReport report, DateTimeOffset last)
    {
        // A breach is reached right after its due instant, so a look at that very instant comes back a moment later.
        var next = report.NextAlert is { } at && at <= report.AsOf ? report.AsOf.AddTicks(1) : report.NextAlert;

        // A clock that is behind the one by which the case was saved does not see yet what happened, nor what was promised then.
        return last > report.AsOf && (next is null || last < next) ? last : next;
    }

    // What was told and is not kept is told again. So a store that fails is asked again until the claim runs out, and meanwhile no other case is looked at in its place.
    private async Task KeepPatientlyAsync(CaseClock clock, string[] raised, DateTimeOffset? next, CancellationToken ct)
    {
        for (var wait = FirstStoreWait; ; wait = wait * 2 < LongestStoreWait ? wait * 2 : LongestStoreWait)
        {
            try
            {
                await _clocks.LookedAtAsync(clock, raised, next, CancellationToken.None).ConfigureAwait(false);
                return;
            }
#pragma warning disable CA1031 // A store is somebody else's code; what it threw last is thrown in the end.
            catch (Exception) when (!ct.IsCancellationRequested && clock.Until - Time.GetUtcNow() > wait)
#pragma warning restore CA1031
            {
                await Task.Delay(wait, Time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task RaiseAsync(SlaAlert alert, ServiceCase @case, CancellationToken ct)
    {
        foreach (var handler in _handlers)
        {
            await handler.RaisedAsync(alert, @case, ct).ConfigureAwait(false);
        }

        SlaWatchLog.Raised(_logger, $"{alert.Metric}", $"{alert.Step.Kind}");
        _alerts.Add(1, new TagList { { "metric", $"{alert.Metric}" }, { "step", $"{alert.Step.Kind}" } });
    }
}
