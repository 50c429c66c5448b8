using LibraryService.Delivery;
using LibraryService.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.DependencyInjection;

/// <summary>Makes the store of cases that is used when none was added.</summary>
internal static class Stores
{
    /// <exception cref="InvalidOperationException">The outbox is another one, with which cases cannot be committed in one go.</exception>
    public static ICaseStore InMemory(IServiceProvider provider) => provider.GetRequiredService<IOutboxStore>() is InMemoryOutboxStore outbox
        ? new InMemoryCaseStore(outbox, provider.GetRequiredService<CaseSignal>())
        : throw new InvalidOperationException(
            "A case and its messages are committed in one go, so whoever adds an IOutboxStore of their own adds the ICaseStore that goes with it, but there is none.");

    /// <exception cref="InvalidOperationException">The cases are in a store that keeps no clocks.</exception>
    public static IClockStore Clocks(IServiceProvider provider) => provider.GetRequiredService<ICaseStore>() as IClockStore
        ?? throw new InvalidOperationException("Clocks are kept where the cases are, so whoever adds an ICaseStore of their own adds the IClockStore that goes with it, but there is none.");
}
