namespace LibraryService.Desk;

/// <summary>What staff should know of an inquiry or a message that came in with something missing. It is taken in all the same.</summary>
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

    /// <summary>Several patrons have the address that it came from: staff find out who asks, and answers to that address name nothing private.</summary>
    SharedAddress = 16,

    /// <summary>A message of a case came, with the case's reply token, from an address that is not known to be the patron's. Answers go to the known ones only.</summary>
    UnknownAddress = 32,
}
