using LibraryService.Hours;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Replay;

/// <summary>The promises of one case, as they stand at an instant.</summary>
internal sealed class CaseReplay(DeskCase @case, SlaPolicy policy, ServiceHours hours, DateTimeOffset now)
{
    /// <summary>How the case stands.</summary>
    public SlaReport Report { get; } = policy.Evaluate(@case.Events, hours, now);

    /// <summary>What ran late, whether or not it was done in the end.</summary>
    public IEnumerable<CasePromise> Late() => All().Where(promise => promise.Status is SlaStatus.Breached or SlaStatus.Missed);

    /// <summary>What is neither done nor late, and counting.</summary>
    public IEnumerable<CasePromise> Running()
    {
        var alerts = Report.Alerts(@case.Id);
        return All()
            .Where(promise => promise.Status == SlaStatus.Running && promise.Clock.Due is not null)
            .Select(promise => promise with { IsWarned = alerts.Any(alert => alert.Metric == promise.Metric && alert.At >= promise.Clock.StartedAt) });
    }

    // Of the promises that start again and again, each one counts, not only the last.
    private IEnumerable<CasePromise> All() =>
    [
        .. Once(SlaMetric.FirstResponse),
        .. Each(SlaMetric.NextResponse, Report.Exchanges),
        .. Each(SlaMetric.Update, Report.Updates),
        .. Once(SlaMetric.Resolution),
    ];

    private IEnumerable<CasePromise> Once(SlaMetric metric) =>
        Report[metric] is { Clock: { } clock, Status: var status } ? [new CasePromise(@case, policy, metric, status, clock, now)] : [];

    private IEnumerable<CasePromise> Each(SlaMetric metric, IEnumerable<SlaExchange> exchanges) =>
        exchanges.Select(exchange => new CasePromise(@case, policy, metric, exchange.Status, exchange.Clock, now));
}
