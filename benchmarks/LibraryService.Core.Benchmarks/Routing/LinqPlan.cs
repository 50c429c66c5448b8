using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>A plan as the plain way gives it: the refusals are those of channels.</summary>
internal sealed record LinqPlan(string Kind, IReadOnlyList<LinqStep> Steps, IReadOnlyList<(Channel Channel, ContactReasonCode Code)> Refusals);
