namespace LibraryService.Sla;

/// <summary>What a target counts.</summary>
public enum SlaTargetKind
{
    /// <summary>Time in opening hours.</summary>
    Open,

    /// <summary>Time around the clock.</summary>
    Elapsed,

    /// <summary>Open days: the closing of the nth open day after the day of the start.</summary>
    WorkingDays,
}
