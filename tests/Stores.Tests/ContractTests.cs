using LibraryService.Desk;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

public class ContractTests
{
    public static TheoryData<StoreKind, string> OutboxPromises => On(OutboxStoreContract.Checks.Select(check => check.Promise));

    public static TheoryData<StoreKind, string> CasePromises => On(CaseStoreContract.Checks.Select(check => check.Promise));

    public static TheoryData<StoreKind, string> ClockPromises => On(ClockStoreContract.Checks.Select(check => check.Promise));

    public static TheoryData<StoreKind, string> DurablePromises => On(DurableStoreContract.Checks.Select(check => check.Promise));

    [Theory]
    [MemberData(nameof(OutboxPromises))]
    public async Task Of_the_outbox_is_kept(StoreKind kind, string promise)
    {
        using var store = TestStore.New(kind);
        await OutboxStoreContract.Checks.Single(check => check.Promise == promise).RunAsync(store.Stores().Outbox);
    }

    [Theory]
    [MemberData(nameof(CasePromises))]
    public async Task Of_the_cases_is_kept(StoreKind kind, string promise)
    {
        using var store = TestStore.New(kind);
        await CaseStoreContract.Checks.Single(check => check.Promise == promise).RunAsync(store.Stores());
    }

    [Theory]
    [MemberData(nameof(ClockPromises))]
    public async Task Of_the_clocks_is_kept(StoreKind kind, string promise)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        await ClockStoreContract.Checks.Single(check => check.Promise == promise).RunAsync((provider.GetRequiredService<ICaseStore>(), provider.GetRequiredService<IClockStore>()));
    }

    [Theory]
    [MemberData(nameof(DurablePromises))]
    public async Task Of_what_lasts_is_kept(StoreKind kind, string promise)
    {
        using var store = TestStore.New(kind);
        await DurableStoreContract.Checks.Single(check => check.Promise == promise).RunAsync(store.Stores);
    }

    private static TheoryData<StoreKind, string> On(IEnumerable<string> promises)
    {
        var data = new TheoryData<StoreKind, string>();
        foreach (var promise in promises)
        {
            data.Add(StoreKind.Sqlite, promise);
            data.Add(StoreKind.Postgres, promise);
        }

        return data;
    }
}
