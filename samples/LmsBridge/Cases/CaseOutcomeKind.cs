namespace LibraryService.Samples.Bridge.Cases;

/// <summary>What became of a step that somebody at the desk took.</summary>
internal enum CaseOutcomeKind
{
    /// <summary>There is no such case.</summary>
    NoCase,

    /// <summary>It is kept.</summary>
    Kept,

    /// <summary>A rule found what must not go out; nothing was kept.</summary>
    Found,

    /// <summary>Others changed the case all the time; nothing was kept.</summary>
    Refused,

    /// <summary>Nothing waits for a second reader.</summary>
    NothingToRead,

    /// <summary>The text is another than the one that was read.</summary>
    AnotherText,

    /// <summary>The second reader is the writer.</summary>
    SamePerson,
}
