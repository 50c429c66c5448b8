namespace LibraryService.Routing;

/// <summary>Whether somebody who stands in for a patron is written to as well, or in the patron's place.</summary>
public enum ContactSharing
{
    /// <summary>As well.</summary>
    Copy,

    /// <summary>In the patron's place.</summary>
    Instead,
}
