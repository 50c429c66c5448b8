namespace LibraryService.Desk;

/// <summary>What became of a message to the patron when it was written.</summary>
public enum ReplyOutcome
{
    /// <summary>It is on its way, or was said face to face.</summary>
    Sent,

    /// <summary>Held: a proofreading rule found what must not go out.</summary>
    HeldForFindings,

    /// <summary>Held: a second person must read it first.</summary>
    HeldForSecondReader,

    /// <summary>Held: the case is closed. Reopen it, or write in the case that it went into.</summary>
    HeldForClosedCase,

    /// <summary>With staff: it is not known how to reach who asked.</summary>
    NoContact,

    /// <summary>With staff: the message has no text for any channel on which the patron can be reached.</summary>
    NoText,

    /// <summary>With staff: no channel may be used, or none is left; the plan says why.</summary>
    NotReachable,

    /// <summary>Written, and addressed when the case is saved: <see cref="IPatronDirectory"/> is asked then how the patron is reached. Until then it counts as told. No store keeps this outcome.</summary>
    ToBeAddressed,
}
