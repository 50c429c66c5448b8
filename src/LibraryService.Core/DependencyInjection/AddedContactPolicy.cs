using LibraryService.Routing;

namespace LibraryService.DependencyInjection;

/// <summary>The contact policy that was added in code.</summary>
internal sealed record AddedContactPolicy(ContactPolicy Policy);
