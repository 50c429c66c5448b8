namespace LibraryService.Routing;

/// <summary>Whom a plan reaches.</summary>
public enum ContactRecipient
{
    /// <summary>The patron.</summary>
    Patron,

    /// <summary>The guardian of a minor.</summary>
    Guardian,

    /// <summary>Whoever the patron named to act for them.</summary>
    Proxy,
}
