namespace LibraryService.Stakeholders;

/// <summary>What somebody is to the library.</summary>
public enum StakeholderKind
{
    /// <summary>Pays for its service: a council, a university, a foundation.</summary>
    Funder,

    /// <summary>Puts money into it and looks at what comes of it.</summary>
    Investor,

    /// <summary>Gives it time.</summary>
    Volunteer,

    /// <summary>Gives it money or goods for something in particular.</summary>
    Sponsor,

    /// <summary>Works with it: another library, a school, a charity.</summary>
    Partner,
}
