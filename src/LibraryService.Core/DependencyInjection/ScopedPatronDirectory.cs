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

    public ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct) => AskAsync(directory => directory.FindAsync(id, ct));

    public ValueTask<IReadOnlyList<PatronContact>> WithAddressAsync(Channel channel, string address, CancellationToken ct) =>
        AskAsync(directory => directory.WithAddressAsync(channel, address, ct));

    public async ValueTask LearnAsync(ContactFeedback feedback, CancellationToken ct) => await AskAsync(async directory =>
    {
        await directory.LearnAsync(feedback, ct).ConfigureAwait(false);
        return true;
    }).ConfigureAwait(false);

    private async ValueTask<T> AskAsync<T>(Func<IPatronDirectory, ValueTask<T>> ask)
    {
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await ask(scope.ServiceProvider.GetRequiredService<IPatronDirectory>()).ConfigureAwait(false);
        }
    }
}
