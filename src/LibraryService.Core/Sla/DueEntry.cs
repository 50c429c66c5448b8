namespace LibraryService.Sla;

/// <summary>That a clock is due at an instant, in UTC ticks. It outlives a cancelled clock until it is met or swept away.</summary>
internal readonly record struct DueEntry(long Due, SlaWatch Watch);
