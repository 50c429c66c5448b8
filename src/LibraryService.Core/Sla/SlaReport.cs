namespace LibraryService.Sla;

/// <summary>How the promises of one case stand at an instant.</summary>
public sealed class SlaReport
{
    private readonly SlaMeasure[] _measures;
    private readonly List<SlaRun> _runs = [];

    internal SlaReport(DateTimeOffset asOf, SlaRun? first, List<SlaRun> exchanges, List<SlaRun> updates, SlaRun? resolution)
    {
        AsOf = asOf;
        _measures =
        [
            SlaMeasure.Of(first, asOf),
            SlaMeasure.Of(exchanges.LastOrDefault(), asOf),
            SlaMeasure.Of(updates.LastOrDefault(), asOf),
            SlaMeasure.Of(resolution, asOf),
        ];
        Exchanges = [.. exchanges.Select(run => SlaExchange.Of(run, asOf))];
        Updates = [.. updates.Select(run => SlaExchange.Of(run, asOf))];
        foreach (var run in (IEnumerable<SlaRun?>)[first, .. exchanges, .. updates, resolution])
        {
            if (run is not null)
            {
                _runs.Add(run);
            }
        }
    }

    /// <summary>When was looked.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>How the promise for a metric stands. For those that start again and again, the one that started last.</summary>
    public SlaMeasure this[SlaMetric metric] => metric is >= SlaMetric.FirstResponse and <= SlaMetric.Resolution
        ? _measures[(int)metric]
        : throw new ArgumentOutOfRangeException(nameof(metric), metric, "A metric is one of those of SlaMetric.");

    /// <summary>Each message of the patron that waited for an answer, earliest first. One that needed no reply is not among them.</summary>
    public IReadOnlyList<SlaExchange> Exchanges { get; }

    /// <summary>Each wait for a sign of life, earliest first.</summary>
    public IReadOnlyList<SlaExchange> Updates { get; }

    /// <summary>The earliest due instant of all open clocks, overdue ones included; null when nothing falls due as things are.</summary>
    public DateTimeOffset? NextDue => _measures
        .Where(measure => measure.Clock is { StoppedAt: null })
        .Min(measure => measure.Due);

    /// <summary>What has been reached by now of the steps that the policy raises, earliest first.</summary>
    /// <param name="case">The case; it becomes part of each key.</param>
    /// <remarks>A step keeps its key however often it is asked for: whoever raises a step writes the key down, and raises none twice.</remarks>
    public IReadOnlyList<SlaAlert> Alerts(CaseId @case) =>
        [.. SlaAlert.Of(_runs, @case).Where(alert => alert.IsReached(AsOf)).OrderBy(alert => alert.At).ThenBy(alert => alert.Key, StringComparer.Ordinal)];

    /// <summary>When the next step falls due, if nothing happens until then; null when none will.</summary>
    public DateTimeOffset? NextAlert => SlaAlert.Of(_runs, default).Where(alert => !alert.IsReached(AsOf) && !alert.HasStopped).Min(alert => (DateTimeOffset?)alert.At);
}
