using LibraryService.Hours;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Replay;

/// <summary>The promises of one case, as they stand at an instant.</summary>
internal sealed class CaseReplay
{
    private readonly DeskCase _case;
    private readonly SlaPolicy _policy;
    private readonly ServiceHours _hours;

    public CaseReplay(DeskCase @case, SlaPolicy policy, ServiceHours hours, DateTimeOffset now)
    {
        (_case, _policy, _hours) = (@case, policy, hours);
        Report = policy.Evaluate(@case.Events, hours, now);
    }

    /// <summary>How the case stands.</summary>
    public SlaReport Report { get; }

    /// <summary>What ran late, whether or not it was done in the end.</summary>
    public IEnumerable<CasePromise> Late()
    {
        foreach (var metric in (IEnumerable<SlaMetric>)[SlaMetric.FirstResponse, SlaMetric.Resolution])
        {
            if (Report[metric].Status is SlaStatus.Breached or SlaStatus.Missed)
            {
                yield return Promise(metric, Report[metric]);
            }
        }

        foreach (var late in Late(SlaMetric.NextResponse, Report.Exchanges).Concat(Late(SlaMetric.Update, Report.Updates)))
        {
            yield return late;
        }
    }

    /// <summary>What is neither done nor late, and counting.</summary>
    public IEnumerable<CasePromise> Running() =>
        from metric in Enum.GetValues<SlaMetric>()
        let measure = Report[metric]
        where measure.Status == SlaStatus.Running && measure.Due is not null
        select Promise(metric, measure) with { IsWarned = Report.Alerts(_case.Id).Any(alert => alert.Metric == metric && alert.At >= measure.Clock!.StartedAt) };

    // An exchange tells when it was due, but not how. Looked at just before it ended, it is the latest of its kind, and the report has its clock.
    private IEnumerable<CasePromise> Late(SlaMetric metric, IReadOnlyList<SlaExchange> exchanges) =>
        from exchange in exchanges
        where exchange.Status is SlaStatus.Breached or SlaStatus.Missed
        let report = exchange.To is { } to ? _policy.Evaluate(_case.Events, _hours, to.AddTicks(-1)) : Report
        select Promise(metric, report[metric] with { Status = exchange.Status });

    private CasePromise Promise(SlaMetric metric, SlaMeasure measure) => new(_case, _policy, metric, measure);
}
