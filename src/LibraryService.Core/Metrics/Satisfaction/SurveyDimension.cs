namespace LibraryService.Metrics.Satisfaction;

/// <summary>By what a report breaks answers down.</summary>
public enum SurveyDimension
{
    /// <summary>The period; its group is the first day, such as 2026-07-01.</summary>
    Period,

    /// <summary>The channel.</summary>
    Channel,

    /// <summary>The branch.</summary>
    Branch,

    /// <summary>The topic.</summary>
    Topic,

    /// <summary>Where the patron met the library, with the vendor.</summary>
    Touchpoint,
}
