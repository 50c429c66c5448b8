namespace LibraryService.Routing;

/// <summary>What is counted together under a cap.</summary>
public enum CapKey
{
    /// <summary>All that the patron was sent.</summary>
    Patron,

    /// <summary>What the patron was sent on the same channel.</summary>
    Channel,

    /// <summary>What the patron was sent on the same topic.</summary>
    Topic,
}
