using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>A step as the plain way gives it.</summary>
internal sealed record LinqStep(ContactPoint Point, DateTimeOffset NotBefore, DateTimeOffset GiveUpAt, decimal Cost);
