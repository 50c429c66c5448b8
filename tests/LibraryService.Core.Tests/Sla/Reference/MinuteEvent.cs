using LibraryService.Sla;

namespace LibraryService.Tests.Sla.Reference;

/// <summary>An event at a minute.</summary>
internal sealed record MinuteEvent(int At, SlaEventKind Kind, string? State = null, MinutePolicy? Policy = null)
{
    public SlaEvent ToEvent(MinuteCalendar calendar) => Kind switch
    {
        SlaEventKind.Opened => SlaEvent.Opened(calendar.At(At)),
        SlaEventKind.PolicyChanged => SlaEvent.PolicyChanged(calendar.At(At), Policy!.Policy),
        SlaEventKind.PatronMessage => SlaEvent.PatronMessage(calendar.At(At)),
        SlaEventKind.StateChanged => SlaEvent.StateChanged(calendar.At(At), State!),
        SlaEventKind.StaffMessage => SlaEvent.StaffMessage(calendar.At(At)),
        SlaEventKind.NoReplyNeeded => SlaEvent.NoReplyNeeded(calendar.At(At)),
        SlaEventKind.Resolved => SlaEvent.Resolved(calendar.At(At)),
        _ => SlaEvent.Reopened(calendar.At(At)),
    };
}
