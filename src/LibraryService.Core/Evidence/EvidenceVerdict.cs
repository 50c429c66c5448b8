namespace LibraryService.Evidence;

/// <summary>How a figure stands beside that of the period before.</summary>
public enum EvidenceVerdict
{
    /// <summary>The numbers do not carry a difference: nothing-changed lies within the interval.</summary>
    CannotTell,

    /// <summary>It is higher: the whole interval of the difference is above nothing-changed.</summary>
    Higher,

    /// <summary>It is lower: the whole interval of the difference is below nothing-changed.</summary>
    Lower,
}
