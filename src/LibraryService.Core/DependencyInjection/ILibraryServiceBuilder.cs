using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.DependencyInjection;

/// <summary>What <c>AddLibraryService</c> returns, for the parts that are added to it. Satellite packages add theirs as extension methods.</summary>
public interface ILibraryServiceBuilder
{
    /// <summary>The services that the parts are added to.</summary>
    IServiceCollection Services { get; }
}
