namespace LibraryService.Sla;

/// <summary>How a promise stands at an instant.</summary>
public enum SlaStatus
{
    /// <summary>There is no clock: nothing was promised, or nothing has started it.</summary>
    None,

    /// <summary>Counting, and not past its due instant.</summary>
    Running,

    /// <summary>Waiting on somebody else, and not past its due instant when the wait began.</summary>
    Paused,

    /// <summary>Stopped at or before its due instant.</summary>
    Met,

    /// <summary>Past its due instant and still open.</summary>
    Breached,

    /// <summary>Stopped after its due instant.</summary>
    Missed,
}
