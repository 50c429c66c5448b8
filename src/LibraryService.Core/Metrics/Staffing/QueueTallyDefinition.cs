using LibraryService.Statistics;

namespace LibraryService.Metrics.Staffing;

/// <summary>A tally as JSON has it: every part must be there.</summary>
internal sealed record QueueTallyDefinition(DurationHistogramDefinition Answered, DurationHistogramDefinition Abandoned, DurationHistogramDefinition Handling);
