namespace LibraryService.Desk;

/// <summary>A case whose promises somebody is looking at.</summary>
/// <param name="Case">The case.</param>
/// <param name="DueAt">When it had to be looked at.</param>
/// <param name="Until">Until when nobody else looks.</param>
/// <param name="Raised">The keys of the steps that were raised before.</param>
public sealed record CaseClock(CaseId Case, DateTimeOffset DueAt, DateTimeOffset Until, IReadOnlyList<string> Raised);
