namespace LibraryService.Desk;

/// <summary>What staff should know of an inquiry that came in with something missing. The case is opened all the same.</summary>
[Flags]
public enum CaseNotices
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Nobody knows which patron asked.</summary>
    NoPatron = 1,

    /// <summary>The branch has no hours here; promises count in the hours of the queue.</summary>
    UnknownBranch = 2,

    /// <summary>The language is none, or the library writes no messages in it; messages go out in the nearest that there is.</summary>
    UnknownLanguage = 4,

    /// <summary>No policy promises anything for it.</summary>
    NoPromise = 8,
}
