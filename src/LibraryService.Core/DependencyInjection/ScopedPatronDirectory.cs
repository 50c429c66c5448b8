using LibraryService.Desk;
using LibraryService.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.DependencyInjection;

/// <summary>Asks the directory that was added to the container, each time in a scope of its own, so that one that reads a database may be scoped.</summary>
internal sealed class ScopedPatronDirectory(IServiceScopeFactory scopes) : IPatronDirectory
{
    /// <summary>The directory of a container; null when none was added.</summary>
    public static IPatronDirectory? In(IServiceProvider provider) =>
        provider.GetRequiredService<IServiceProviderIsService>().IsService(typeof(IPatronDirectory))
            ? new ScopedPatronDirectory(provider.GetRequiredService<IServiceScopeFactory>())
            : null;

    public async ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct)
    {
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await scope.ServiceProvider.GetRequiredService<IPatronDirectory>().FindAsync(id, ct).ConfigureAwait(false);
        }
    }
}
