namespace LibraryService.Sla;

/// <summary>Something that happened to a case and may start, pause or stop a promise.</summary>
/// <remarks>Events may come late, twice or in any order: the same set gives the same answer.</remarks>
public sealed record SlaEvent
{
    private SlaEvent(SlaEventKind kind, DateTimeOffset at) => (Kind, At) = (kind, at);

    /// <summary>What happened.</summary>
    public SlaEventKind Kind { get; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The state that the case went into; null for other kinds.</summary>
    public string? State { get; private init; }

    /// <summary>The policy that took over; null for other kinds.</summary>
    public SlaPolicy? Policy { get; private init; }

    /// <summary>The case was opened. Of several, the earliest counts.</summary>
    public static SlaEvent Opened(DateTimeOffset at) => new(SlaEventKind.Opened, at);

    /// <summary>The patron wrote or called. It also ends the state <see cref="PauseState.WaitingOnPatron"/>.</summary>
    public static SlaEvent PatronMessage(DateTimeOffset at) => new(SlaEventKind.PatronMessage, at);

    /// <summary>A person of the library answered. An automatic acknowledgement is none of these.</summary>
    public static SlaEvent StaffMessage(DateTimeOffset at) => new(SlaEventKind.StaffMessage, at);

    /// <summary>What the patron said and nobody has answered needs no reply: a "thank you".</summary>
    public static SlaEvent NoReplyNeeded(DateTimeOffset at) => new(SlaEventKind.NoReplyNeeded, at);

    /// <summary>The case went into another state; whether that pauses anything is the policy's to say.</summary>
    /// <exception cref="ArgumentException"><paramref name="state"/> is empty or white space.</exception>
    public static SlaEvent StateChanged(DateTimeOffset at, string state)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(state);
        return new SlaEvent(SlaEventKind.StateChanged, at) { State = state };
    }

    /// <summary>The case was resolved, which stops every clock and ends the state it was in.</summary>
    public static SlaEvent Resolved(DateTimeOffset at) => new(SlaEventKind.Resolved, at);

    /// <summary>The case was opened again; the time since it was resolved counts as a pause.</summary>
    public static SlaEvent Reopened(DateTimeOffset at) => new(SlaEventKind.Reopened, at);

    /// <summary>Another policy took over; what is still open is dated anew from its original start.</summary>
    public static SlaEvent PolicyChanged(DateTimeOffset at, SlaPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new SlaEvent(SlaEventKind.PolicyChanged, at) { Policy = policy };
    }
}
