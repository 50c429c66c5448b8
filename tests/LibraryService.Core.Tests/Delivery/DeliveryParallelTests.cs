using LibraryService.Delivery;
using LibraryService.Testing;
using static LibraryService.Tests.Delivery.Messages;

namespace LibraryService.Tests.Delivery;

public class DeliveryParallelTests
{
    private readonly ManualTime _time = new(Noon);
    private readonly InMemoryOutboxStore _store = new();
    private readonly RecordingGateway _mail = new(Channel.Email);
    private readonly RecordingGateway _print = new(Channel.Letter);

    [Fact]
    public async Task Sends_several_messages_at_once()
    {
        var all = new TaskCompletionSource<DeliveryOutcome>();
        for (var number = 0; number < 4; number++)
        {
            _mail.Next((_, _) => new(all.Task));
        }

        await AddAsync(4, Channel.Email);
        var round = Worker(new DeliveryPolicy { Parallel = 4 }).RunOnceAsync(Ct);
        _mail.Given.Count.ShouldBe(4);
        all.SetResult(Outcome(DeliveryOutcomeKind.Delivered));
        (await round).Arrived.ShouldBe(4);
    }

    [Theory]
    [InlineData(3, null, 3)]
    [InlineData(8, 2, 2)]
    [InlineData(1, 5, 1)]
    public async Task Sends_no_more_at_once_than_the_policy_and_the_channel_allow(int parallel, int? ofChannel, int most)
    {
        var (now, highest) = (0, 0);
        for (var number = 0; number < 40; number++)
        {
            _mail.Next(async (_, _) =>
            {
                var here = Interlocked.Increment(ref now);
                InterlockedMax(ref highest, here);
                await Task.Delay(1, CancellationToken.None);
                Interlocked.Decrement(ref now);
                return Outcome(DeliveryOutcomeKind.Delivered);
            });
        }

        await AddAsync(40, Channel.Email);
        var policy = new DeliveryPolicy { Parallel = parallel };
        policy = ofChannel is { } limit ? policy with { ParallelByChannel = new Dictionary<Channel, int> { [Channel.Email] = limit } } : policy;
        (await Worker(policy).RunOnceAsync(Ct)).Arrived.ShouldBe(40);
        highest.ShouldBe(most);
    }

    [Fact]
    public async Task A_channel_that_is_stuck_holds_up_no_other()
    {
        var stuck = new TaskCompletionSource<DeliveryOutcome>();
        _mail.Next((_, _) => new(stuck.Task));
        await AddAsync(5, Channel.Email);
        await AddAsync(5, Channel.Letter);
        var policy = new DeliveryPolicy { Parallel = 2, ParallelByChannel = new Dictionary<Channel, int> { [Channel.Email] = 1 } };
        var round = Worker(policy).RunOnceAsync(Ct);
        (_mail.Given.Count, _print.Given.Count).ShouldBe((1, 5));
        stuck.SetResult(Outcome(DeliveryOutcomeKind.Delivered));
        (await round).Arrived.ShouldBe(10);
    }

    [Fact]
    public async Task Gives_back_what_its_claim_is_too_short_for()
    {
        _mail.Next((_, _) =>
        {
            _time.Advance(TimeSpan.FromSeconds(100));
            return new(Outcome(DeliveryOutcomeKind.Delivered));
        });
        await AddAsync(3, Channel.Email);
        var round = await Worker(new DeliveryPolicy { Parallel = 1 }).RunOnceAsync(Ct);
        (round.Arrived, round.Postponed, _mail.Given.Count).ShouldBe((1, 2, 1));
    }

    [Fact]
    public async Task Gives_back_what_the_questions_took_too_long_for()
    {
        await AddAsync(1, Channel.Email);
        var questions = new DeliveryQuestions
        {
            Check = (_, _, _) =>
            {
                _time.Advance(TimeSpan.FromSeconds(100));
                return new(DeliveryCheck.Send);
            },
        };
        var round = await Worker(questions: questions).RunOnceAsync(Ct);
        (round.Postponed, _mail.Given.Count).ShouldBe((1, 0));
    }

    /// <summary>Workers that share a store, gateways that fail in every way: each message arrives, and no copy of it is unmarked but the first.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Nothing_is_lost_or_repeated_unmarked_by_several_workers(int seed)
    {
        var random = new Random(seed);
        for (var number = 0; number < 600; number++)
        {
            var kind = random.Next(10) switch { 0 => DeliveryOutcomeKind.Unknown, 1 => DeliveryOutcomeKind.SoftBounce, _ => DeliveryOutcomeKind.Delivered };
            _mail.Next(async (_, _) =>
            {
                await Task.Yield();
                return Outcome(kind);
            });
        }

        await AddAsync(300, Channel.Email);
        DeliveryWorker[] workers = [.. Enumerable.Range(0, 3).Select(_ => Worker(new DeliveryPolicy { Batch = 20, Parallel = 7, MaxAttempts = 100 }))];
        while (await _store.NextDueAsync(Ct) is { } next)
        {
            _time.SetUtcNow(next > _time.GetUtcNow() ? next : _time.GetUtcNow());
            await Task.WhenAll(workers.Select(worker => Task.Run(() => worker.RunOnceAsync(Ct), Ct)));
        }

        (await _store.InStateAsync(DeliveryState.Delivered, 1000, Ct)).Count.ShouldBe(300);
        foreach (var given in _mail.Given.GroupBy(message => message.Key, StringComparer.Ordinal))
        {
            var tried = (await _store.FindByMessageAsync(given.Key, Ct))!.Attempts;
            given.Count().ShouldBe(tried.Count);
            given.Count(message => message.MayRepeat).ShouldBe(tried.Index().Count(attempt => tried.Take(attempt.Index).Any(before => before.Outcome.Kind == DeliveryOutcomeKind.Unknown)));
        }
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static void InterlockedMax(ref int highest, int value)
    {
        for (var seen = Volatile.Read(ref highest); seen < value; seen = Volatile.Read(ref highest))
        {
            Interlocked.CompareExchange(ref highest, value, seen);
        }
    }

    private DeliveryWorker Worker(DeliveryPolicy? policy = null, DeliveryQuestions? questions = null) => new(_store, [_mail, _print], policy, _time, questions);

    private async Task AddAsync(int count, Channel channel) =>
        await _store.AddAsync([.. Enumerable.Range(0, count).Select(number => Entry($"{channel}{number:D3}", channel))], Ct);
}
