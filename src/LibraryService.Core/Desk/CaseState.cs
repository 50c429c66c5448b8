namespace LibraryService.Desk;

/// <summary>Where a case stands.</summary>
public enum CaseState
{
    /// <summary>The library has to act.</summary>
    Open,

    /// <summary>Somebody else has to act first; <see cref="ServiceCase.WaitingOn"/> says who.</summary>
    Waiting,

    /// <summary>It is resolved, until it is opened again.</summary>
    Resolved,

    /// <summary>It went into another case, for good.</summary>
    Merged,
}
