using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Testing;

namespace LibraryService.Tests.Desk;

public class CaseStoreContractTests
{
    public static TheoryData<string> Promises => [.. CaseStoreContract.Checks.Select(check => check.Promise)];

    [Theory]
    [MemberData(nameof(Promises))]
    public Task Is_kept_in_memory(string promise)
    {
        var outbox = new InMemoryOutboxStore();
        return CaseStoreContract.Checks.Single(check => check.Promise == promise).RunAsync((new InMemoryCaseStore(outbox), outbox));
    }

    [Fact]
    public async Task One_case_is_saved_once_at_a_time()
    {
        var opened = Counter.NewDesk().Receive(Counter.Inquiry());
        await Should.ThrowAsync<ArgumentException>(async () => await new InMemoryCaseStore(new InMemoryOutboxStore()).SaveAsync([opened, opened], default));
    }
}
