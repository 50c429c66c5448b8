using LibraryService.Delivery;
using LibraryService.Testing;
using static LibraryService.Tests.Delivery.Messages;

namespace LibraryService.Tests.Delivery;

public class DeliveryReceiptsTests
{
    private readonly ManualTime _time = new(Noon);
    private readonly InMemoryOutboxStore _store = new();
    private readonly List<string> _ended = [];

    [Fact]
    public async Task A_bounce_that_comes_later_goes_on_with_the_plan()
    {
        await AcceptedAsync(Entry("a", Channel.Email, Channel.Letter));
        (await Receipts().TakeAsync("a.1", Outcome(DeliveryOutcomeKind.HardBounce), Ct)).ShouldNotBeNull().State.ShouldBe(DeliveryState.Waiting);
        (await _store.FindAsync("a", Ct))!.Step.ShouldBe(1);
        _ended.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(DeliveryOutcomeKind.HardBounce, "a: Failed, EndOfPlan")]
    [InlineData(DeliveryOutcomeKind.Delivered, "a: Delivered")]
    public async Task Tells_of_an_end_once(DeliveryOutcomeKind kind, string end)
    {
        await AcceptedAsync(Entry("a", Channel.Email));
        await Receipts().TakeAsync("a.1", Outcome(kind), Ct);
        await Receipts().TakeAsync("a.1", Outcome(kind), Ct);
        _ended.ShouldBe([end]);
    }

    [Fact]
    public async Task Word_of_an_unknown_message_is_nothing() => (await Receipts().TakeAsync("b.1", Outcome(DeliveryOutcomeKind.Delivered), Ct)).ShouldBeNull();

    [Fact]
    public async Task Of_many_words_at_once_none_is_lost()
    {
        await AcceptedAsync(Entry("a", Channel.Email));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Receipts().TakeAsync("a.1", Outcome(DeliveryOutcomeKind.Delivered), Ct).AsTask(), Ct)));
        (await _store.FindAsync("a", Ct))!.State.ShouldBe(DeliveryState.Delivered);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DeliveryReceipts Receipts() => new(_store, time: _time) { Ended = entry => _ended.Add($"{entry}") };

    private async Task AcceptedAsync(OutboxEntry entry)
    {
        await _store.AddAsync([entry], Ct);
        await new DeliveryWorker(_store, [new RecordingGateway(Channel.Email).Next(DeliveryOutcomeKind.Accepted)], time: _time).RunOnceAsync(Ct);
    }
}
