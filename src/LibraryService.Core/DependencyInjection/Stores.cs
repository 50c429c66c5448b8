using LibraryService.Delivery;
using LibraryService.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.DependencyInjection;

/// <summary>Makes the store of cases that is used when none was added.</summary>
internal static class Stores
{
    /// <exception cref="InvalidOperationException">The outbox is another one, with which cases cannot be committed in one go.</exception>
    public static ICaseStore InMemory(IServiceProvider provider) => provider.GetRequiredService<IOutboxStore>() is InMemoryOutboxStore outbox
        ? new InMemoryCaseStore(outbox)
        : throw new InvalidOperationException(
            "A case and its messages are committed in one go, so whoever adds an IOutboxStore of their own adds the ICaseStore that goes with it, but there is none.");

    /// <exception cref="InvalidOperationException">The store of cases cannot tell which are to be looked at.</exception>
    public static ICaseWatch Watch(IServiceProvider provider) => provider.GetRequiredService<ICaseStore>() as ICaseWatch
        ?? throw new InvalidOperationException("To watch promises the store of cases implements ICaseWatch, or one is added beside it, but there is none.");
}
