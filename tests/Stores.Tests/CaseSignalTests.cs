using LibraryService.Desk;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

public class CaseSignalTests
{
    [Fact]
    public async Task Who_looks_on_in_the_same_process_is_told_of_a_case_once_it_is_kept()
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        var provider = store.Open();
        List<ServiceCase> told = [];
        using var listening = provider.GetRequiredService<CaseSignal>().Listen(told.AddRange);
        var cases = provider.GetRequiredService<ICaseStore>();
        var opened = new ServiceDesk().Receive(Given.Inquiry());
        await cases.SaveAsync(opened, TestContext.Current.CancellationToken);
        (await cases.SaveAsync(opened, TestContext.Current.CancellationToken)).ShouldBeNull();
        told.ShouldHaveSingleItem().ShouldBe(opened);
    }
}
