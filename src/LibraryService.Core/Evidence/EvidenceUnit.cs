namespace LibraryService.Evidence;

/// <summary>What the value of a claim counts.</summary>
public enum EvidenceUnit
{
    /// <summary>People, cases or contacts: the value is a number of them.</summary>
    Count,

    /// <summary>A share from 0 to 1.</summary>
    Share,

    /// <summary>Points from -100 to 100.</summary>
    Points,

    /// <summary>Hours, in what the promise counts: mostly opening hours.</summary>
    Hours,
}
