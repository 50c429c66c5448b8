namespace LibraryService.Desk;

/// <summary>What became of a wish to merge two cases.</summary>
public enum MergeOutcome
{
    /// <summary>One went into the other.</summary>
    Merged,

    /// <summary>They are one and the same case already.</summary>
    SameCase,

    /// <summary>They belong to two patrons, of whom neither may read the other's.</summary>
    TwoPatrons,

    /// <summary>One of them went into another case before.</summary>
    MergedBefore,
}
