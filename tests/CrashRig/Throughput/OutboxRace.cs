using System.Diagnostics;
using LibraryService.Delivery;

namespace LibraryService.CrashRig.Throughput;

/// <summary>Workers that empty an outbox as fast as they can, each with connections of its own.</summary>
internal sealed class OutboxRace(StoreKind kind, string connectionString)
{
    private const int Portion = 500;
    private const int Batch = 100;
    private int _messages;

    /// <summary>Messages that are all due.</summary>
    public async Task FillAsync(IOutboxStore outbox, int messages)
    {
        _messages = messages;
        var due = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        for (var first = 0; first < messages; first += Portion)
        {
            await outbox.AddAsync([.. Enumerable.Range(first, Math.Min(Portion, messages - first)).Select(number => Mail.Entry(number, due.AddTicks(number)))], default);
        }
    }

    /// <summary>Claims alone: how many messages a second.</summary>
    public Task<double> ClaimAsync(int workers) => RaceAsync(workers, async (outbox, number) =>
    {
        var done = 0;
        while (await outbox.ClaimAsync($"worker {number}", TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(30), Batch, default) is { Count: > 0 } claimed)
        {
            done += claimed.Count;
        }

        return done;
    });

    /// <summary>Claimed, handed to a gateway that takes them at once, and completed: how many messages a second.</summary>
    public Task<double> CompleteAsync(int workers, int parallel) => RaceAsync(workers, async (outbox, _) =>
    {
        var worker = new DeliveryWorker(outbox, [new AcceptingGateway()], new DeliveryPolicy { Batch = Batch, Parallel = parallel });
        var done = 0;
        while (await worker.RunOnceAsync() is { Claimed: > 0 } round)
        {
            done += round.Arrived;
        }

        return done;
    });

    private async Task<double> RaceAsync(int workers, Func<IOutboxStore, int, Task<int>> run)
    {
        var stores = Enumerable.Range(0, workers).Select(_ => StoreExtensions.OpenStore(kind, connectionString, TimeProvider.System)).ToArray();
        try
        {
            // Opened, and the statements prepared.
            foreach (var store in stores)
            {
                await store.Outbox().NextDueAsync(default);
            }

            var watch = Stopwatch.StartNew();
            var done = await Task.WhenAll(stores.Select((store, number) => Task.Run(() => run(store.Outbox(), number))));
            var taken = watch.Elapsed;
            return done.Sum() == _messages
                ? _messages / taken.TotalSeconds
                : throw new InvalidOperationException(FormattableString.Invariant($"Of {_messages} messages {done.Sum()} were dealt with."));
        }
        finally
        {
            foreach (var store in stores)
            {
                await store.DisposeAsync();
            }
        }
    }

    private sealed class AcceptingGateway : IMessageGateway
    {
        public Channel Channel => Channel.Email;

        public ValueTask<DeliveryOutcome> SendAsync(OutboundMessage message, CancellationToken ct) => new(new DeliveryOutcome(DeliveryOutcomeKind.Delivered));
    }
}
