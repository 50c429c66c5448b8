namespace LibraryService.Evidence;

/// <summary>Why a part of an evidence pack makes no claim. It is never told as zero.</summary>
public enum EvidenceGap
{
    /// <summary>The library gave no figures for it.</summary>
    NotGiven,

    /// <summary>Nothing of the kind happened in the period, or nobody counted it.</summary>
    NothingCounted,

    /// <summary>There are figures, but every one of them is too small to be told.</summary>
    TooFew,
}
