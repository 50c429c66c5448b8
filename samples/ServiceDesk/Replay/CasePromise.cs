using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Replay;

/// <summary>One promise of one case: late, or still on its way.</summary>
/// <param name="Case">The case.</param>
/// <param name="Policy">The policy that made the promise.</param>
/// <param name="Metric">What was promised.</param>
/// <param name="Measure">How it stands. It has a clock.</param>
/// <param name="IsWarned">Whether the policy's warning on the way to a breach has been raised.</param>
internal sealed record CasePromise(DeskCase Case, SlaPolicy Policy, SlaMetric Metric, SlaMeasure Measure, bool IsWarned = false)
{
    /// <summary>The clock, which can explain itself.</summary>
    public SlaClock Clock => Measure.Clock!;

    /// <summary>Whether somebody still has to do something.</summary>
    public bool IsOpen => Clock.StoppedAt is null;

    /// <summary>How late, in what the promise counts.</summary>
    public TimeSpan LateBy => -Measure.Remaining;

    /// <summary>How much of what was allowed has been used; 1 at the due instant.</summary>
    public double Used => Measure.Elapsed / (Measure.Elapsed + Measure.Remaining);
}
