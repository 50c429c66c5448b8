namespace LibraryService.Metrics.Churn;

/// <summary>A histogram as JSON has it.</summary>
internal sealed record ActivityHistogramDefinition(IReadOnlyList<ActivityRowDefinition> Rows);
