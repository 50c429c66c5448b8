namespace LibraryService.Metrics.Satisfaction;

/// <summary>How finely a tally keeps time.</summary>
public enum SurveyPeriod
{
    /// <summary>Each day.</summary>
    Day,

    /// <summary>From Monday to Sunday.</summary>
    Week,

    /// <summary>A month of the calendar.</summary>
    Month,

    /// <summary>Three months, the first from January.</summary>
    Quarter,

    /// <summary>A year of the calendar.</summary>
    Year,
}
