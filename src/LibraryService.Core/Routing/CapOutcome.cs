namespace LibraryService.Routing;

/// <summary>What becomes of a message for which a cap has no room.</summary>
public enum CapOutcome
{
    /// <summary>It is not sent.</summary>
    Drop,

    /// <summary>It waits until there is room.</summary>
    Wait,
}
