using System.Globalization;

namespace LibraryService.Sla;

/// <summary>A step that one promise of a case has reached.</summary>
public sealed class SlaAlert
{
    private readonly SlaClock _clock;

    private SlaAlert(SlaRun run, SlaStep step, CaseId @case, DateTimeOffset at)
    {
        _clock = run.Clock;
        Metric = run.Metric;
        Step = step;
        At = at;
        Case = @case;
    }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>Which promise.</summary>
    public SlaMetric Metric { get; }

    /// <summary>Which step.</summary>
    public SlaStep Step { get; }

    /// <summary>When it was reached. A breach is reached right after its due instant, which stands here.</summary>
    public DateTimeOffset At { get; }

    /// <summary>
    /// The same for the same step of the same promise of the same case, whenever it is asked for. A promise that starts again and again has
    /// the instant of its start in it.
    /// </summary>
    public string Key => Metric is SlaMetric.FirstResponse or SlaMetric.Resolution
        ? $"{Case}/{Metric}/{Step.Name}"
        : string.Create(CultureInfo.InvariantCulture, $"{Case}/{Metric}@{_clock.StartedAt.UtcDateTime:yyyyMMdd'T'HHmmss.FFFFFFF'Z'}/{Step.Name}");

    internal bool HasStopped => _clock.StoppedAt is not null;

    internal static IEnumerable<SlaAlert> Of(IEnumerable<SlaRun> runs, CaseId @case) =>
        from run in runs
        where run.Clock.Allowed is not null
        from step in run.Policy.Steps
        where step.IsFor(run.Metric)
        let used = step.At(run.Clock.Allowed!.Value)
        where used is not null
        let at = run.Clock.WhenElapsed(used.Value)
        where at is not null
        select new SlaAlert(run, step, @case, at.Value);

    // What is used up exactly at its end was in time: only beyond it is a breach.
    internal bool IsReached(DateTimeOffset asOf)
    {
        var end = _clock.StoppedAt is { } stopped && stopped < asOf ? stopped : asOf;
        return Step.Kind == SlaStepKind.Breach ? At < end : At <= end;
    }
}
