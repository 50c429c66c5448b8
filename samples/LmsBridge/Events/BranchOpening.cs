using LibraryService.Hours;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>When a branch is open, as the library system has it.</summary>
internal sealed record BranchOpening(BranchId Branch, ServiceHours Hours);
