using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Testing;

namespace LibraryService.Tests.Desk;

public class CaseSignalTests
{
    private readonly CaseSignal _signal = new();
    private readonly ICaseStore _cases;

    public CaseSignalTests() => _cases = new InMemoryCaseStore(new InMemoryOutboxStore(), _signal);

    [Fact]
    public async Task A_case_is_told_as_it_was_kept()
    {
        List<ServiceCase> told = [];
        using var listening = _signal.Listen(told.AddRange);
        await _cases.SaveAsync(new ServiceDesk().Receive(Given.Inquiry()), TestContext.Current.CancellationToken);
        told.ShouldHaveSingleItem().Version.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_refused_is_not_told()
    {
        List<ServiceCase> told = [];
        var opened = new ServiceDesk().Receive(Given.Inquiry());
        await _cases.SaveAsync(opened, TestContext.Current.CancellationToken);
        using var listening = _signal.Listen(told.AddRange);
        (await _cases.SaveAsync(opened, TestContext.Current.CancellationToken)).ShouldBeNull();
        told.ShouldBeEmpty();
    }

    [Fact]
    public void Who_listens_no_longer_is_not_told()
    {
        var told = 0;
        using var other = _signal.Listen(_ => told += 10);
        _signal.Listen(_ => told++).Dispose();
        _signal.Tell([]);
        told.ShouldBe(10);
    }
}
