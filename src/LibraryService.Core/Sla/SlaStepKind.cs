namespace LibraryService.Sla;

/// <summary>Where a step lies on the way to a breach and beyond.</summary>
public enum SlaStepKind
{
    /// <summary>When a fraction of the target has been used.</summary>
    Fraction,

    /// <summary>When so much of the target is left.</summary>
    Left,

    /// <summary>When the due instant has passed.</summary>
    Breach,

    /// <summary>When so much more than the target has been used.</summary>
    Overdue,
}
