namespace LibraryService.Hours;

/// <summary>A stretch of time in ticks, end outside; never empty where it stands in a list.</summary>
internal readonly record struct TickRange(long Start, long End);
