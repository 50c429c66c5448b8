namespace LibraryService.Sla;

/// <summary>How the promises of one case stand at an instant.</summary>
public sealed class SlaReport
{
    private readonly SlaRun? _first;
    private readonly List<SlaRun> _exchanges;
    private readonly List<SlaRun> _updates;
    private readonly SlaRun? _resolution;

    internal SlaReport(DateTimeOffset asOf, SlaRun? first, List<SlaRun> exchanges, List<SlaRun> updates, SlaRun? resolution) =>
        (AsOf, _first, _exchanges, _updates, _resolution) = (asOf, first, exchanges, updates, resolution);

    /// <summary>When was looked.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>How the promise for a metric stands. For those that start again and again, the one that started last.</summary>
    public SlaMeasure this[SlaMetric metric] => SlaMeasure.Of(Latest(metric), AsOf);

    /// <summary>Each message of the patron that waited for an answer, earliest first. One that needed no reply is not among them.</summary>
    public IReadOnlyList<SlaExchange> Exchanges => field ??= [.. _exchanges.Select(run => SlaExchange.Of(run, AsOf))];

    /// <summary>Each wait for a sign of life, earliest first.</summary>
    public IReadOnlyList<SlaExchange> Updates => field ??= [.. _updates.Select(run => SlaExchange.Of(run, AsOf))];

    /// <summary>The earliest due instant of all open clocks, overdue ones included; null when nothing falls due as things are.</summary>
    public DateTimeOffset? NextDue => Enum.GetValues<SlaMetric>().Select(Latest).Min(run => run?.Clock is { StoppedAt: null } clock ? clock.Due : null);

    /// <summary>What has been reached by now of the steps that the policy raises, earliest first.</summary>
    /// <param name="case">The case; it becomes part of each key.</param>
    /// <remarks>A step keeps its key however often it is asked for: whoever raises a step writes the key down, and raises none twice.</remarks>
    public IReadOnlyList<SlaAlert> Alerts(CaseId @case) =>
        [.. SlaAlert.Of(Runs, @case).Where(alert => alert.IsReached(AsOf)).OrderBy(alert => alert.At).ThenBy(alert => alert.Key, StringComparer.Ordinal)];

    /// <summary>When the next step falls due, if nothing happens until then; null when none will.</summary>
    public DateTimeOffset? NextAlert => SlaAlert.Of(Runs, default).Where(alert => !alert.IsReached(AsOf) && !alert.HasStopped).Min(alert => (DateTimeOffset?)alert.At);

    /// <summary>Every clock of the case.</summary>
    internal IEnumerable<SlaRun> Runs
    {
        get
        {
            if (_first is not null)
            {
                yield return _first;
            }

            foreach (var run in _exchanges)
            {
                yield return run;
            }

            foreach (var run in _updates)
            {
                yield return run;
            }

            if (_resolution is not null)
            {
                yield return _resolution;
            }
        }
    }

    private SlaRun? Latest(SlaMetric metric) => metric switch
    {
        SlaMetric.FirstResponse => _first,
        SlaMetric.NextResponse => _exchanges.LastOrDefault(),
        SlaMetric.Update => _updates.LastOrDefault(),
        SlaMetric.Resolution => _resolution,
        _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, "A metric is one of those of SlaMetric."),
    };
}
