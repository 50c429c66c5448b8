namespace LibraryService.Evidence;

/// <summary>What became of feedback.</summary>
internal enum FeedbackOutcome
{
    /// <summary>Nobody has answered.</summary>
    Unanswered,

    /// <summary>It was answered.</summary>
    Answered,

    /// <summary>Whoever gave it was told the outcome in full.</summary>
    OutcomeTold,
}
