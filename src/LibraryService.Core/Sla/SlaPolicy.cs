using LibraryService.Hours;

namespace LibraryService.Sla;

/// <summary>What a library promises for one kind of case: how soon, counted in what, and when the clocks stand still.</summary>
/// <remarks>A target that is null or zero promises nothing. Which cases it is for is said by channels, priorities, topics and branches; see <see cref="SlaPolicyBook"/>.</remarks>
public sealed partial class SlaPolicy
{
    /// <param name="name">What staff call it.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public SlaPolicy(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    internal static IReadOnlyList<SlaMetric> PausingByDefault { get; } = [SlaMetric.NextResponse, SlaMetric.Update, SlaMetric.Resolution];

    /// <summary>What staff call it.</summary>
    public string Name { get; }

    /// <summary>From the opening to the first message from staff.</summary>
    public SlaTarget? FirstResponse { get; init; }

    /// <summary>From a message of the patron that nobody has answered to the next message from staff.</summary>
    public SlaTarget? NextResponse { get; init; }

    /// <summary>From one message from staff to the next, while the case is open.</summary>
    public SlaTarget? Update { get; init; }

    /// <summary>From the opening to the resolution.</summary>
    public SlaTarget? Resolution { get; init; }

    /// <summary>The states in which clocks stand still. Empty by default.</summary>
    public IReadOnlyList<PauseState> PauseStates { get; init => field = Kept(value); } = [];

    /// <summary>What a pause state stops that names no metrics. By default all but the first response.</summary>
    public IReadOnlyList<SlaMetric> Pausing { get; init => field = Kept(value); } = PausingByDefault;

    /// <summary>What is raised on the way to a breach and after it. Empty by default.</summary>
    /// <exception cref="ArgumentException">Two steps have the same name.</exception>
    public IReadOnlyList<SlaStep> Steps { get; init => field = SlaStep.Distinct(value); } = [];

    /// <summary>The hours in which this policy counts, whatever the branch's or the queue's are; null for those.</summary>
    public ServiceHours? Hours { get; init; }

    /// <summary>The channels it is for. Empty, the default, is all.</summary>
    public IReadOnlyList<Channel> Channels { get; init => field = Kept(value); } = [];

    /// <summary>The priorities it is for. Empty, the default, is all.</summary>
    public IReadOnlyList<Priority> Priorities { get; init => field = Kept(value); } = [];

    /// <summary>The topics it is for. Empty, the default, is all.</summary>
    public IReadOnlyList<Topic> Topics { get; init => field = Kept(value); } = [];

    /// <summary>The branches it is for. Empty, the default, is all.</summary>
    public IReadOnlyList<BranchId> Branches { get; init => field = Kept(value); } = [];

    /// <summary>What is promised for a metric; null when nothing is.</summary>
    public SlaTarget? this[SlaMetric metric]
    {
        get
        {
            var target = metric switch
            {
                SlaMetric.FirstResponse => FirstResponse,
                SlaMetric.NextResponse => NextResponse,
                SlaMetric.Update => Update,
                SlaMetric.Resolution => Resolution,
                _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, "A metric is one of those of SlaMetric."),
            };
            return target is { IsNone: true } ? null : target;
        }
    }

    /// <summary>How the promises of one case stand.</summary>
    /// <param name="events">What happened to the case, in any order; repeats are harmless. Those after <paramref name="asOf"/> are not seen.</param>
    /// <param name="hours">The opening hours of the branch or queue that answers.</param>
    /// <param name="asOf">When to look.</param>
    /// <returns>A report; without an opening at or before <paramref name="asOf"/> it has no clocks.</returns>
    /// <remarks>An event before the opening counts as at the opening, in its order. A resolution of what is resolved, and a reopening of what is not, change nothing.</remarks>
    public SlaReport Evaluate(IEnumerable<SlaEvent> events, ServiceHours hours, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(hours);
        HoursYears.Check(asOf);
        return new SlaEvaluation(SlaTimeline.Of(events, this, asOf), hours).Report(asOf);
    }

    private static IReadOnlyList<T> Kept<T>(IReadOnlyList<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return [.. value];
    }

    internal bool Pauses(SlaMetric metric, string? state)
    {
        if (state is null)
        {
            return false;
        }

        foreach (var pause in PauseStates)
        {
            if (string.Equals(pause.Name, state, StringComparison.Ordinal))
            {
                return (pause.Metrics ?? Pausing).Contains(metric);
            }
        }

        return false;
    }
}
