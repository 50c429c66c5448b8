namespace LibraryService.Privacy;

/// <summary>How consent stands for one purpose and channel at an instant.</summary>
public enum ConsentState
{
    /// <summary>Nobody ever asked, or nobody answered.</summary>
    None,

    /// <summary>There is another lawful ground, but no consent.</summary>
    OtherBasis,

    /// <summary>Given, and in force.</summary>
    Given,

    /// <summary>Given for a time that is over.</summary>
    Expired,

    /// <summary>Taken back.</summary>
    Withdrawn,

    /// <summary>The person objected.</summary>
    Objected,
}
