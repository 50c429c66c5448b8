using LibraryService.Sla;

namespace LibraryService.Tests.Sla.Reference;

/// <summary>A policy and the calendar in which it counts.</summary>
internal sealed record MinutePolicy(SlaPolicy Policy, MinuteCalendar Calendar)
{
    /// <summary>The minutes that a promise allows from one on; null when nothing is promised.</summary>
    public int? Allowed(SlaMetric metric, int from) => Target(metric) switch
    {
        null => null,
        { Kind: SlaTargetKind.WorkingDays } target => Calendar.OfWorkingDays(from, target.Days),
        { } target => (int)target.Amount.TotalMinutes,
    };

    /// <summary>Whether closed minutes count, too.</summary>
    public bool CountsAll(SlaMetric metric) => Target(metric)?.Kind == SlaTargetKind.Elapsed;

    public bool Pauses(SlaMetric metric, string? state)
    {
        var pause = Policy.PauseStates.FirstOrDefault(pause => pause.Name == state);
        return pause is not null && (pause.Metrics ?? Policy.Pausing).Contains(metric);
    }

    private SlaTarget? Target(SlaMetric metric) => metric switch
    {
        SlaMetric.FirstResponse => Policy.FirstResponse,
        SlaMetric.NextResponse => Policy.NextResponse,
        SlaMetric.Update => Policy.Update,
        _ => Policy.Resolution,
    };
}
