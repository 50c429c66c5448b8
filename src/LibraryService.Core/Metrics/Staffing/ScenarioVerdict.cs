namespace LibraryService.Metrics.Staffing;

/// <summary>How a forecast stands beside a scenario.</summary>
public enum ScenarioVerdict
{
    /// <summary>The scenario lies within the range of the forecast.</summary>
    Agrees,

    /// <summary>The library's own counts keep the whole range below the scenario.</summary>
    StaysBelow,

    /// <summary>The library's own counts keep the whole range above the scenario.</summary>
    StaysAbove,
}
