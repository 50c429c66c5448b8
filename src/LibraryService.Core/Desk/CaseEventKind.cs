namespace LibraryService.Desk;

/// <summary>What happened to a case. Of events at one instant, the earlier member counts first.</summary>
public enum CaseEventKind
{
    /// <summary>Somebody asked, and the case was opened.</summary>
    Opened,

    /// <summary>It was decided who answers, or that nobody can yet.</summary>
    Routed,

    /// <summary>Somebody of the staff gave it to another queue or person.</summary>
    Transferred,

    /// <summary>The patron wrote or called again.</summary>
    PatronWrote,

    /// <summary>It waits for somebody: the patron, a lending library, a supplier.</summary>
    Waiting,

    /// <summary>It waits no longer.</summary>
    Resumed,

    /// <summary>An automatic message told the patron that the inquiry has come in. It is no answer.</summary>
    Acknowledged,

    /// <summary>Somebody of the staff answered, or tried to; <see cref="CaseEvent.Outcome"/> says which.</summary>
    Replied,

    /// <summary>What became of a message on its way is known.</summary>
    DeliveryEnded,

    /// <summary>What the patron said last needs no reply.</summary>
    NoReplyNeeded,

    /// <summary>It was resolved.</summary>
    Resolved,

    /// <summary>It was opened again.</summary>
    Reopened,

    /// <summary>It went into another case about the same question.</summary>
    Merged,

    /// <summary>The patron was asked how it went, or was to be asked; <see cref="CaseEvent.Outcome"/> says which.</summary>
    Surveyed,

    /// <summary>The patron said how it went.</summary>
    SurveyAnswered,

    /// <summary>The patron took up another service that a message of the case had offered: a fact to count, which changes nothing else.</summary>
    OfferTaken,

    /// <summary>The patron said no to another service that a message of the case had offered.</summary>
    OfferDeclined,

    /// <summary>Somebody of the staff has read what the case tells them.</summary>
    Read,
}
