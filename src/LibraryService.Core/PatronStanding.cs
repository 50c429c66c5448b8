namespace LibraryService;

/// <summary>Who, or what, a card belongs to.</summary>
public enum PatronStanding
{
    /// <summary>A person who may use the library.</summary>
    Active,

    /// <summary>Somebody who died: nothing goes out any more.</summary>
    Deceased,

    /// <summary>Somebody who moved away or gave the card back.</summary>
    GoneAway,

    /// <summary>A card on which staff work.</summary>
    Staff,

    /// <summary>A school, a care home or another library.</summary>
    Institution,

    /// <summary>A card of the system itself, such as one for missing items.</summary>
    System,
}
