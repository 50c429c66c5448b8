using LibraryService.Delivery;
using LibraryService.Testing;

namespace LibraryService.Tests.Delivery;

public class OutboxStoreContractTests
{
    public static TheoryData<string> Promises => [.. OutboxStoreContract.Checks.Select(check => check.Promise)];

    [Theory]
    [MemberData(nameof(Promises))]
    public Task Is_kept_in_memory(string promise) =>
        OutboxStoreContract.Checks.Single(check => check.Promise == promise).RunAsync(new InMemoryOutboxStore());
}
