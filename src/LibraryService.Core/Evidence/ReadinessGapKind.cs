namespace LibraryService.Evidence;

/// <summary>What is wrong with a way of self-service.</summary>
public enum ReadinessGapKind
{
    /// <summary>It does not exist.</summary>
    Missing,

    /// <summary>It does a part of it, or needs staff.</summary>
    Partly,

    /// <summary>It is said to work, but most who tried it went to a person after all.</summary>
    FallsOut,

    /// <summary>It is said to work, and the desk calls it by a name that its policy does not have: nobody is told of it.</summary>
    NotOffered,
}
