namespace LibraryService.Templates.Messages;

/// <summary>Why a loan is asked back early.</summary>
public enum RecallCause
{
    /// <summary>Another reader needs it and has reserved it.</summary>
    Reserved,

    /// <summary>It is needed for a course.</summary>
    Course,

    /// <summary>The library that it was borrowed from needs it back.</summary>
    Lender,

    /// <summary>It has a fault that may hurt somebody.</summary>
    Safety,
}
