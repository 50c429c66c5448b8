namespace LibraryService.Routing;

/// <summary>What is wrong with a phone tree.</summary>
public enum PhoneTreeFindingCode
{
    /// <summary>There is no place with the name of the start.</summary>
    NoStart,

    /// <summary>Two places have one name; the first counts.</summary>
    NameTwice,

    /// <summary>A key, or the way when closed, leads to a place that is not there.</summary>
    NoSuchPlace,

    /// <summary>One key leads to two places; the first counts.</summary>
    KeyTwice,

    /// <summary>A key that no phone has.</summary>
    NoSuchKey,

    /// <summary>The caller hears nothing.</summary>
    SaysNothing,

    /// <summary>A menu below two others: callers lose their way.</summary>
    TooDeep,

    /// <summary>No choice from here on leads to a person.</summary>
    NoPerson,

    /// <summary>The call ends here without an answer.</summary>
    DeadEnd,

    /// <summary>The way leads back to where the caller was.</summary>
    Circle,

    /// <summary>Nobody hears the opening hours where they are needed: at a person, while nobody is there.</summary>
    NoHours,

    /// <summary>No way leads here.</summary>
    NotReached,
}
