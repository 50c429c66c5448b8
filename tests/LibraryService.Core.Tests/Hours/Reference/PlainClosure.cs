namespace LibraryService.Tests.Hours.Reference;

/// <summary>Time taken away from one instant up to another.</summary>
internal sealed record PlainClosure(DateTimeOffset From, DateTimeOffset To);
