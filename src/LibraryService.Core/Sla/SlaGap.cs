namespace LibraryService.Sla;

/// <summary>A time on the way to the due instant that did not count.</summary>
/// <param name="From">When it began.</param>
/// <param name="Until">When it ended.</param>
/// <param name="Name">The holidays and closures on the way, separated by commas; null for an ordinary closing and for a pause.</param>
/// <param name="IsPause">Whether the clock was paused, rather than the place closed.</param>
public readonly record struct SlaGap(DateTimeOffset From, DateTimeOffset Until, string? Name, bool IsPause);
