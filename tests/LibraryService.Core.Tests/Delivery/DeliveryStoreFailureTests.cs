using LibraryService.Delivery;
using LibraryService.Testing;
using static LibraryService.Tests.Delivery.Messages;

namespace LibraryService.Tests.Delivery;

public class DeliveryStoreFailureTests
{
    private readonly ManualTime _time = new(Noon);
    private readonly FailingOutbox _store = new();
    private readonly RecordingGateway _mail = new(Channel.Email);

    [Fact]
    public async Task What_a_carrier_took_is_kept_once_the_store_answers_again()
    {
        await AddAsync(3);
        _store.Failures = 4;
        var round = await RunAsync(parallel: 1);
        (round.Arrived, round.Errors.Count, _mail.Given.Count).ShouldBe((3, 0, 3));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task While_the_store_fails_no_more_is_sent_than_is_sent_at_once(int parallel)
    {
        await AddAsync(20);
        _store.Failures = int.MaxValue;
        var round = await RunAsync(parallel);
        _mail.Given.Count.ShouldBe(parallel);
        round.Errors.Count.ShouldBe(20);
        (_time.GetUtcNow() - Noon).ShouldBeGreaterThan(TimeSpan.FromMinutes(1.9));
    }

    [Fact]
    public async Task A_worker_that_is_stopped_does_not_wait_for_the_store()
    {
        await AddAsync(1);
        _store.Failures = int.MaxValue;
        using var stop = new CancellationTokenSource();
        var round = Worker(parallel: 1).RunOnceAsync(stop.Token);
        await stop.CancelAsync();
        (await round.WaitAsync(TimeSpan.FromSeconds(30), Ct)).Errors.Count.ShouldBe(1);
        _time.GetUtcNow().ShouldBe(Noon);
    }

    [Fact]
    public async Task A_worker_that_finds_itself_overtaken_sends_no_more_of_its_batch()
    {
        await AddAsync(20);

        // The others' clock is ahead, or this worker stood still and the clock was put back since: by its own its claims still run.
        _mail.Next(async (_, ct) =>
        {
            (await _store.ClaimAsync("other", Noon.AddHours(1), TimeSpan.FromMinutes(2), 100, ct)).Count.ShouldBe(20);
            return Outcome(DeliveryOutcomeKind.Delivered);
        });
        var round = await RunAsync(parallel: 1);
        (round.Claimed, round.Errors.Count, _mail.Given.Count).ShouldBe((20, 0, 1));
        (await _store.FindAsync("m000", Ct))!.State.ShouldBe(DeliveryState.Delivered);
        (await _store.FindAsync("m001", Ct))!.Claim!.Worker.ShouldBe("other");
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private async Task AddAsync(int count) =>
        await _store.AddAsync([.. Enumerable.Range(0, count).Select(number => Entry($"m{number:D3}", Channel.Email))], Ct);

    private DeliveryWorker Worker(int parallel) => new(_store, [_mail], new DeliveryPolicy { Parallel = parallel }, _time);

    private async Task<DeliveryRound> RunAsync(int parallel)
    {
        var round = Worker(parallel).RunOnceAsync(Ct);
        while (!round.IsCompleted)
        {
            _time.Advance(TimeSpan.FromMilliseconds(50));
            await Task.Yield();
        }

        return await round;
    }

    /// <summary>An outbox that refuses so many changes.</summary>
    private sealed class FailingOutbox : IOutboxStore
    {
        private readonly InMemoryOutboxStore _inner = new();
        private int _failures;

        public int Failures
        {
            set => _failures = value;
        }

        public ValueTask<bool> UpdateAsync(IReadOnlyList<OutboxEntry> entries, CancellationToken ct) => Interlocked.Decrement(ref _failures) >= 0
            ? throw new TimeoutException()
            : _inner.UpdateAsync(entries, ct);

        public ValueTask AddAsync(IReadOnlyList<OutboxEntry> entries, CancellationToken ct) => _inner.AddAsync(entries, ct);

        public ValueTask<IReadOnlyList<OutboxEntry>> ClaimAsync(string worker, DateTimeOffset at, TimeSpan lease, int most, CancellationToken ct) =>
            _inner.ClaimAsync(worker, at, lease, most, ct);

        public ValueTask<OutboxEntry?> FindAsync(string key, CancellationToken ct) => _inner.FindAsync(key, ct);

        public ValueTask<OutboxEntry?> FindByMessageAsync(string messageKey, CancellationToken ct) => _inner.FindByMessageAsync(messageKey, ct);

        public ValueTask<IReadOnlyList<OutboxEntry>> OfPatronAsync(PatronId patron, CancellationToken ct) => _inner.OfPatronAsync(patron, ct);

        public ValueTask<IReadOnlyList<OutboxEntry>> InStateAsync(DeliveryState state, int most, CancellationToken ct) => _inner.InStateAsync(state, most, ct);

        public ValueTask<long> CountDueAsync(DateTimeOffset at, CancellationToken ct) => _inner.CountDueAsync(at, ct);

        public ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken ct) => _inner.NextDueAsync(ct);
    }
}
