using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Testing;

namespace LibraryService.Tests.Desk;

public class ClockStoreContractTests
{
    public static TheoryData<string> Promises => [.. ClockStoreContract.Checks.Select(check => check.Promise)];

    [Theory]
    [MemberData(nameof(Promises))]
    public Task Is_kept_in_memory(string promise)
    {
        var store = new InMemoryCaseStore(new InMemoryOutboxStore());
        return ClockStoreContract.Checks.Single(check => check.Promise == promise).RunAsync((store, store));
    }
}
