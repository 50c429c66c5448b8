namespace LibraryService.Statistics;

/// <summary>A cell as JSON has it: the largest amount in it, in units, and its count.</summary>
internal sealed record DurationCellDefinition(long Units, long Count);
