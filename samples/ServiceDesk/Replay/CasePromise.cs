using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Replay;

/// <summary>One promise of one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Policy">The policy that made the promise.</param>
/// <param name="Metric">What was promised.</param>
/// <param name="Status">How it stands now.</param>
/// <param name="Clock">Its clock, which can explain itself.</param>
/// <param name="Now">When was looked.</param>
/// <param name="IsWarned">Whether the policy's warning on the way to a breach has been raised.</param>
internal sealed record CasePromise(
    DeskCase Case, SlaPolicy Policy, SlaMetric Metric, SlaStatus Status, SlaClock Clock, DateTimeOffset Now, bool IsWarned = false)
{
    /// <summary>Whether it is late, and somebody still has to do something.</summary>
    public bool IsOverdue => Status == SlaStatus.Breached;

    /// <summary>The time left, in what the promise counts.</summary>
    public TimeSpan Left => Clock.Remaining(Now);

    /// <summary>How late, in what the promise counts.</summary>
    public TimeSpan LateBy => -Left;

    /// <summary>How much of what was allowed has been used; 1 at the due instant.</summary>
    public double Used => Clock.Elapsed(Now) / (Clock.Elapsed(Now) + Left);
}
