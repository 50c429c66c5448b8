namespace LibraryService.Desk;

/// <summary>What sort of thing happened to a patron.</summary>
public enum PatronMomentKind
{
    /// <summary>The patron asked, wrote or called.</summary>
    Contact,

    /// <summary>The case of a patron went on: to somebody, into a wait, to its end.</summary>
    Case,

    /// <summary>The library said something, or meant to.</summary>
    Message,

    /// <summary>What became of a message, an offer or self-service.</summary>
    Outcome,

    /// <summary>The patron said how it went.</summary>
    Survey,

    /// <summary>The patron said something about being reached.</summary>
    Consent,

    /// <summary>Something that another system recorded, such as a loan or a hold.</summary>
    Record,
}
