namespace LibraryService.Routing;

/// <summary>What somebody may see. Account topics go to employees only.</summary>
public enum StaffKind
{
    /// <summary>Works for the library, and may see accounts.</summary>
    Employee,

    /// <summary>Helps out, and never sees a card or an account.</summary>
    Volunteer,

    /// <summary>Works for a partner library, and never sees a card or an account.</summary>
    Partner,
}
