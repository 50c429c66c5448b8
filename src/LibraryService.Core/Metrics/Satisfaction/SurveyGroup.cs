namespace LibraryService.Metrics.Satisfaction;

/// <summary>The answers of one group to one question.</summary>
/// <param name="Name">The group; empty for those of whom it is not known.</param>
/// <param name="Counts">What they answered.</param>
public sealed record SurveyGroup(string Name, ScaleCounts Counts);
