namespace LibraryService.Samples.Desk.Running;

/// <summary>What somebody does in a case. Of acts at one instant the earlier member comes first.</summary>
internal enum CaseActKind
{
    /// <summary>The patron writes or calls again.</summary>
    PatronWrites,

    /// <summary>The patron says thank you.</summary>
    PatronThanks,

    /// <summary>The case is opened again without a word of the patron.</summary>
    Reopens,

    /// <summary>Staff answer, or say how far they are.</summary>
    StaffAnswers,

    /// <summary>Staff ask the patron something.</summary>
    StaffAsks,

    /// <summary>Staff say how it ended.</summary>
    StaffCloses,

    /// <summary>The case waits for somebody.</summary>
    Waits,

    /// <summary>It waits no longer.</summary>
    Resumes,

    /// <summary>It is resolved.</summary>
    Resolves,
}
