namespace LibraryService.Metrics.Satisfaction;

/// <summary>The answers to one question, group by group.</summary>
/// <param name="Dimension">By what they are broken down.</param>
/// <param name="Total">All answers together.</param>
/// <param name="Groups">Those of each group.</param>
internal sealed record SurveyBreakdown(SurveyDimension Dimension, ScaleCounts Total, IReadOnlyList<SurveyGroup> Groups);
