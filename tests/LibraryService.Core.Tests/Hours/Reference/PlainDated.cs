namespace LibraryService.Tests.Hours.Reference;

/// <summary>Ranges said of one date: special hours or a break.</summary>
internal sealed record PlainDated(DateOnly Date, PlainRange[] Ranges);
