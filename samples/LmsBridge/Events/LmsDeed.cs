namespace LibraryService.Samples.Bridge.Events;

/// <summary>What was done with something that a library system sent.</summary>
internal enum LmsDeed
{
    /// <summary>It says nothing that anybody should hear of.</summary>
    Nothing,

    /// <summary>A case was opened.</summary>
    Opened,

    /// <summary>A case was changed.</summary>
    Changed,

    /// <summary>It was known already.</summary>
    Repeated,

    /// <summary>A record was kept: a patron, opening hours.</summary>
    Kept,

    /// <summary>It is about a case that nobody has opened yet: to be sent again after that.</summary>
    Unknown,
}
