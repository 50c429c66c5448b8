using LibraryService.Hours;

namespace LibraryService.DependencyInjection;

/// <summary>The hours that were added in code for one branch.</summary>
internal sealed record BranchHours(BranchId Branch, ServiceHours Hours);
