namespace LibraryService.Sla;

/// <summary>What happened to a case. Of events at one instant, the earlier member counts first.</summary>
public enum SlaEventKind
{
    /// <summary>The case was opened.</summary>
    Opened,

    /// <summary>Another policy took over.</summary>
    PolicyChanged,

    /// <summary>The patron wrote or called.</summary>
    PatronMessage,

    /// <summary>The case went into another state.</summary>
    StateChanged,

    /// <summary>A person of the library answered.</summary>
    StaffMessage,

    /// <summary>What the patron said last needs no reply.</summary>
    NoReplyNeeded,

    /// <summary>The case was resolved.</summary>
    Resolved,

    /// <summary>The case was opened again.</summary>
    Reopened,
}
