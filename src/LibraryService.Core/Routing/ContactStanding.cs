namespace LibraryService.Routing;

/// <summary>How a patron stands with the library.</summary>
public enum ContactStanding
{
    /// <summary>A person who uses the library.</summary>
    Active,

    /// <summary>Nothing goes out, what is planned is cancelled, and staff are told.</summary>
    Deceased,

    /// <summary>Moved away without a new address: the post is not used.</summary>
    GoneAway,

    /// <summary>Somebody who works here, with a card of their own.</summary>
    Staff,

    /// <summary>A school, a home, another library.</summary>
    Institution,

    /// <summary>A card that belongs to nobody, such as one for statistics. Nothing goes out.</summary>
    System,
}
