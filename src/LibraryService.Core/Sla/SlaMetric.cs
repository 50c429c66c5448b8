namespace LibraryService.Sla;

/// <summary>What a promise is about.</summary>
public enum SlaMetric
{
    /// <summary>From the opening of the case to the first message from staff.</summary>
    FirstResponse,

    /// <summary>From the oldest message of the patron that nobody has answered to the next message from staff.</summary>
    NextResponse,

    /// <summary>From one message from staff to the next, while the case is open.</summary>
    Update,

    /// <summary>From the opening of the case to its resolution.</summary>
    Resolution,
}
