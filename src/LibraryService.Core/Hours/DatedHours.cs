namespace LibraryService.Hours;

/// <summary>Ranges said of one date: special hours, or a break.</summary>
internal readonly record struct DatedHours(DateOnly Date, DayHours Hours);
