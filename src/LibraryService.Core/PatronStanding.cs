namespace LibraryService;

/// <summary>Who, or what, a card belongs to.</summary>
public enum PatronStanding
{
    /// <summary>A person who uses the library.</summary>
    Active,

    /// <summary>Somebody who died: nothing goes out, what is planned is cancelled, and staff are told.</summary>
    Deceased,

    /// <summary>Moved away without a new address, or gave the card back: the post is not used.</summary>
    GoneAway,

    /// <summary>Somebody who works here, with a card of their own.</summary>
    Staff,

    /// <summary>A school, a care home, another library.</summary>
    Institution,

    /// <summary>A card that belongs to nobody, such as one for statistics or missing items. Nothing goes out.</summary>
    System,
}
