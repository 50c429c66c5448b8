namespace LibraryService.Metrics.Satisfaction;

/// <summary>How a share stands beside the one that is wanted.</summary>
public enum SurveyVerdict
{
    /// <summary>Too few answered: nothing is said, whatever the share.</summary>
    TooFewToSay,

    /// <summary>The whole interval is below.</summary>
    Below,

    /// <summary>The interval holds what is wanted: it may be reached or not.</summary>
    CannotTell,

    /// <summary>The whole interval is above.</summary>
    Above,
}
