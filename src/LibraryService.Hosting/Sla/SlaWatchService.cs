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
    private readonly ICaseWatch _watch;
    private readonly ServiceDesk _desk;
    private readonly IAlertHandler[] _handlers;
    private readonly SlaWatcherOptions _options;
    private readonly ILogger _logger;
    private readonly Meter? _own;
    private readonly Counter<long> _alerts;
    private readonly string _name = Guid.NewGuid().ToString("N");

    public SlaWatchService(
        ICaseWatch watch,
        ServiceDesk desk,
        IEnumerable<IAlertHandler> handlers,
        IOptions<SlaWatcherOptions> options,
        TimeProvider time,
        ILogger<SlaWatchService>? logger = null,
        IMeterFactory? meters = null)
        : base(time)
    {
        (_watch, _desk, _handlers, _options) = (watch, desk, [.. handlers], options.Value);
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
        while (await _watch.ClaimAsync(_name, Time.GetUtcNow(), _options.Lease, _options.Batch, ct).ConfigureAwait(false) is { Count: > 0 } claimed)
        {
            foreach (var watched in claimed)
            {
                // What is not looked at any more is claimed again when the claim runs out.
                if (ct.IsCancellationRequested)
                {
                    return _options.PollInterval;
                }

                await LookAsync(watched, ct).ConfigureAwait(false);
            }
        }

        return WaitUntil(await _watch.NextLookAsync(ct).ConfigureAwait(false), Time.GetUtcNow(), _options.PollInterval);
    }

    protected override void Failed(int failures, TimeSpan wait, string error) => SlaWatchLog.StoreFailed(_logger, failures, wait, error);

    protected override Task StoppedAsync()
    {
        SlaWatchLog.Stopped(_logger);
        return Task.CompletedTask;
    }

    // One case that cannot be looked at must not keep back the others.
    private async Task LookAsync(WatchedCase watched, CancellationToken ct)
    {
        try
        {
            var now = Time.GetUtcNow();
            var report = _desk.Report(watched.Case, now);
            SlaAlert[] reached = [.. report?.Alerts(watched.Case.Id) ?? []];
            foreach (var alert in reached.Where(alert => !watched.Raised.Contains(alert.Key, StringComparer.Ordinal)))
            {
                await RaiseAsync(alert, watched.Case, ct).ConfigureAwait(false);
            }

            // A breach is reached right after its due instant, so a look at that very instant comes back a moment later.
            var next = report?.NextAlert is { } at && at <= now ? now.AddTicks(1) : report?.NextAlert;
            string[] raised = [.. watched.Raised.Union(reached.Select(alert => alert.Key), StringComparer.Ordinal)];
            await _watch.LookedAsync(new WatchedCase(watched.Case, raised, next), CancellationToken.None).ConfigureAwait(false);
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
