namespace LibraryService.Statistics;

/// <summary>A histogram as JSON has it: every part must be there.</summary>
internal sealed record DurationHistogramDefinition(TimeSpan Unit, TimeSpan? Min, TimeSpan? Max, Int128 Ticks, List<DurationCellDefinition> Cells);
