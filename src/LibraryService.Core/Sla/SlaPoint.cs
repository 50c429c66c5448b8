namespace LibraryService.Sla;

/// <summary>An event that counts, and what it left the case in.</summary>
internal readonly record struct SlaPoint(SlaEventKind Kind, DateTimeOffset At, string? State, bool IsResolved, SlaPolicy Policy);
