namespace LibraryService.Tests.Hours.Reference;

/// <summary>A span of dates, both inside, with a week of its own.</summary>
internal sealed record PlainSeason(DateOnly From, DateOnly To, PlainWeek Week);
