using LibraryService.Sla;

namespace LibraryService.Samples.Bridge.Board;

/// <summary>A case with the most pressing of its promises.</summary>
internal sealed class PromiseRow
{
    private static readonly SlaMetric[] Metrics = [SlaMetric.FirstResponse, SlaMetric.NextResponse, SlaMetric.Update, SlaMetric.Resolution];
    private readonly SlaClock? _clock;

    private PromiseRow(BoardCase @case, PromiseState state, DateTimeOffset asOf, SlaMetric metric = default, SlaClock? clock = null)
    {
        (Case, State, AsOf, Metric, _clock) = (@case, state, asOf, metric, clock);
        Due = clock?.Due;
    }

    public BoardCase Case { get; }

    /// <summary>How the promise stands.</summary>
    public PromiseState State { get; }

    /// <summary>Which promise it is, where <see cref="IsCounting"/>.</summary>
    public SlaMetric Metric { get; }

    /// <summary>Whether a clock is running.</summary>
    public bool IsCounting => _clock is not null;

    /// <summary>When the promise falls due; null when nothing will.</summary>
    public DateTimeOffset? Due { get; }

    /// <summary>The instant of this answer.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>From when on the answer may be another, if nothing happens until then.</summary>
    public DateTimeOffset HoldsUntil { get; private init; } = DateTimeOffset.MaxValue;

    /// <summary>How the first answer stood when it came; null before it, and where none was promised.</summary>
    public SlaMeasure? Answered { get; private init; }

    /// <summary>How the case stands at an instant.</summary>
    public static PromiseRow Of(BoardCase @case, DateTimeOffset now)
    {
        if (@case.Report(now) is not { } report)
        {
            return new PromiseRow(@case, PromiseState.Stopped, now);
        }

        var all = Array.ConvertAll(Metrics, metric => (Metric: metric, Measure: report[metric]));
        var first = report[SlaMetric.FirstResponse];
        SlaMeasure? answered = first.Status is SlaStatus.Met or SlaStatus.Missed ? first : null;
        DateTimeOffset?[] changes = [report.NextAlert, .. all.Where(one => one.Measure.Status == SlaStatus.Running).Select(one => one.Measure.Due)];
        var holdsUntil = changes.Min() ?? DateTimeOffset.MaxValue;
        var open = all.Where(one => one.Measure.Status is SlaStatus.Running or SlaStatus.Breached).OrderBy(one => one.Measure.Due ?? DateTimeOffset.MaxValue).ToList();
        if (open.Count == 0)
        {
            var state = Array.Exists(all, one => one.Measure.Status == SlaStatus.Paused) ? PromiseState.Paused : PromiseState.Stopped;
            return new PromiseRow(@case, state, now) { Answered = answered, HoldsUntil = holdsUntil };
        }

        var (metric, measure) = open[0];
        var isWarned = report.Alerts(@case.Id).Any(alert => alert.Metric == metric && alert.Step.Kind is SlaStepKind.Fraction or SlaStepKind.Left && alert.At >= measure.Clock!.StartedAt);
        var pressing = measure.Status == SlaStatus.Breached ? PromiseState.Late : isWarned ? PromiseState.Soon : PromiseState.Running;
        return new PromiseRow(@case, pressing, now, metric, measure.Clock) { Answered = answered, HoldsUntil = holdsUntil };
    }

    /// <summary>The share of the promise that has been used, from 0 to 1; 1 where nothing runs.</summary>
    public double Used(DateTimeOffset now)
    {
        if (_clock is null)
        {
            return 1;
        }

        var used = _clock.Elapsed(now);
        var whole = used + _clock.Remaining(now);
        return whole > TimeSpan.Zero ? Math.Clamp(used / whole, 0, 1) : 1;
    }

    /// <summary>The most pressing first; of those with one due instant the case that was opened first.</summary>
    public static int Compare(PromiseRow one, PromiseRow other)
    {
        var order = Group(one.State).CompareTo(Group(other.State));
        order = order != 0 ? order : (one.Due ?? DateTimeOffset.MaxValue).CompareTo(other.Due ?? DateTimeOffset.MaxValue);
        order = order != 0 ? order : one.Case.OpenedAt.CompareTo(other.Case.OpenedAt);
        return order != 0 ? order : string.CompareOrdinal($"{one.Case.Id}", $"{other.Case.Id}");
    }

    // A promise that is nearly used up may be due after one that has just begun: the due instant decides, not the warning.
    private static int Group(PromiseState state) => state switch
    {
        PromiseState.Late => 0,
        PromiseState.Soon or PromiseState.Running => 1,
        PromiseState.Paused => 2,
        _ => 3,
    };
}
