using LibraryService.Desk;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>What an event means for its case.</summary>
/// <param name="Case">The case as it is from now on; null when there is none and none is opened.</param>
/// <param name="Note">What a person should know; null for nothing.</param>
internal sealed record LmsStep(ServiceCase? Case, string? Note = null);
