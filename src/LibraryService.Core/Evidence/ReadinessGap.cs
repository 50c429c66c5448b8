using LibraryService.Statistics;

namespace LibraryService.Evidence;

/// <summary>Something that patrons cannot do alone as they should.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Task">What they want to do.</param>
/// <param name="Way">In which way.</param>
/// <param name="Asked">How often people came for it on that channel, or on any where it has none.</param>
/// <param name="AskedInAll">How often they came for it on any channel.</param>
/// <param name="FallOut">The share of those who were offered it and were not served, with its interval; null where that is not the gap.</param>
public sealed record ReadinessGap(ReadinessGapKind Kind, ReadinessTask Task, ReadinessWay Way, long Asked, long AskedInAll, Interval? FallOut = null)
{
    /// <summary>The kind, the task and the way.</summary>
    public override string ToString() => $"{Kind}: {Task.Name}, {Way.Name}";
}
