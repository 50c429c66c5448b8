namespace LibraryService.Routing;

/// <summary>What is to be done with the steps of a plan.</summary>
public enum ContactPlanKind
{
    /// <summary>Nothing is sent. The default, so that a forgotten kind sends nothing.</summary>
    Suppressed,

    /// <summary>One step after the other: the next only when the one before was given up.</summary>
    Ordered,

    /// <summary>All steps, each at its own time, whatever becomes of the others.</summary>
    Broadcast,

    /// <summary>Ordered, but gathered with others: nothing is sent on its own.</summary>
    Digest,
}
