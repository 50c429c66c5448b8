namespace LibraryService.Metrics.Churn;

/// <summary>How the search for the most likely parameters ended.</summary>
public enum FitOutcome
{
    /// <summary>At a maximum of the likelihood.</summary>
    Converged,

    /// <summary>A parameter ran towards 0 or infinity, and the likelihood still grew: the history does not tell how large it is.</summary>
    Unbounded,

    /// <summary>Different parameters are equally likely: the history does not tell them apart.</summary>
    NotIdentified,

    /// <summary>No step improved the likelihood any more, although the slope was not yet flat.</summary>
    Stalled,
}
