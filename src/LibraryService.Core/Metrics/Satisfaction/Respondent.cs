namespace LibraryService.Metrics.Satisfaction;

/// <summary>Who answered, or rather what kind of card it was.</summary>
/// <remarks>Only the answers of <see cref="Patron"/> and <see cref="Anonymous"/> count; the others are not the public that a survey speaks of.</remarks>
public enum Respondent
{
    /// <summary>A person who uses the library.</summary>
    Patron,

    /// <summary>Somebody without a name: a feedback box, a terminal at the door.</summary>
    Anonymous,

    /// <summary>The library's own staff.</summary>
    Staff,

    /// <summary>A school, a company, another library.</summary>
    Institution,

    /// <summary>A card that a system uses, such as one for repairs or displays.</summary>
    System,

    /// <summary>The card of somebody who has died.</summary>
    Deceased,
}
