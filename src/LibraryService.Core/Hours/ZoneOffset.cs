namespace LibraryService.Hours;

/// <summary>The zone's distance to UTC from one instant, in UTC ticks, until the next such entry.</summary>
internal readonly record struct ZoneOffset(long From, long Offset);
