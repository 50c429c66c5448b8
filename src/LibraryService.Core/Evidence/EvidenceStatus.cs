namespace LibraryService.Evidence;

/// <summary>How much of a claim may be said.</summary>
public enum EvidenceStatus
{
    /// <summary>All of it.</summary>
    Shown,

    /// <summary>Only that it is at least so much: the rest is too small a number to be told.</summary>
    AtLeast,

    /// <summary>Nothing: a number in it is too small, or another small number could be worked out from it.</summary>
    Hidden,
}
