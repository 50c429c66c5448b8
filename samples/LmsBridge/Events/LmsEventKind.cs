namespace LibraryService.Samples.Bridge.Events;

/// <summary>What happened in a library system, as far as somebody should hear of it or do something.</summary>
internal enum LmsEventKind
{
    /// <summary>What was reserved waits to be collected.</summary>
    HoldReady,

    /// <summary>What waited was collected: what was to be said of it is no longer true.</summary>
    HoldCollected,

    /// <summary>The copy that was reserved is lost, missing or damaged.</summary>
    HoldLost,

    /// <summary>What was reserved is not kept or waited for any more.</summary>
    HoldCancelled,

    /// <summary>What waited was not collected in time.</summary>
    HoldExpired,

    /// <summary>A loan is due in a few days.</summary>
    LoanDueSoon,

    /// <summary>A loan has not come back.</summary>
    LoanOverdue,

    /// <summary>A loan is asked back early.</summary>
    LoanRecalled,

    /// <summary>A loan was renewed.</summary>
    LoanRenewed,

    /// <summary>A loan came back: what was to be said of it is no longer true.</summary>
    LoanReturned,

    /// <summary>A patron asks something, or reports something.</summary>
    Question,

    /// <summary>The patron wrote again about it.</summary>
    PatronWrote,

    /// <summary>Staff answered in the library system. When it was who asked, it is a further message of the patron.</summary>
    StaffAnswered,

    /// <summary>It was resolved in the library system.</summary>
    Resolved,

    /// <summary>A patron suggests that the library should buy something.</summary>
    SuggestionMade,

    /// <summary>What was suggested is bought.</summary>
    SuggestionAccepted,

    /// <summary>What was suggested is not bought.</summary>
    SuggestionDeclined,

    /// <summary>What was suggested is here.</summary>
    SuggestionAvailable,

    /// <summary>The library system could not send a notice of its own.</summary>
    NoticeFailed,

    /// <summary>The library system sent, or is about to send, a notice of its own.</summary>
    NoticeSent,

    /// <summary>A record of the library system that cannot be read: staff look at it there.</summary>
    Unreadable,
}
