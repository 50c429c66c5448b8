using LibraryService.Delivery;

namespace LibraryService.Hosting.Tests;

/// <summary>An outbox that throws as long as it is broken.</summary>
internal sealed class BrokenOutbox(InMemoryOutboxStore inner) : IOutboxStore
{
    public const string Words = "canary: the server refused ada@example.org";

    private int _refusals;

    public bool IsBroken { get; set; }

    public int Refusals => _refusals;

    /// <summary>What it waits for before it says when something is due, as a database does that knows no waiting but that of its thread; null for nothing.</summary>
    public ManualResetEventSlim? Hangs { get; init; }

    public ValueTask AddAsync(IReadOnlyList<OutboxEntry> entries, CancellationToken ct) => inner.AddAsync(entries, ct);

    public ValueTask<IReadOnlyList<OutboxEntry>> ClaimAsync(string worker, DateTimeOffset at, TimeSpan lease, int most, CancellationToken ct)
    {
        Check();
        return inner.ClaimAsync(worker, at, lease, most, ct);
    }

    public ValueTask<bool> UpdateAsync(IReadOnlyList<OutboxEntry> entries, CancellationToken ct)
    {
        Check();
        return inner.UpdateAsync(entries, ct);
    }

    public ValueTask<OutboxEntry?> FindAsync(string key, CancellationToken ct) => inner.FindAsync(key, ct);

    public ValueTask<OutboxEntry?> FindByMessageAsync(string messageKey, CancellationToken ct) => inner.FindByMessageAsync(messageKey, ct);

    public ValueTask<IReadOnlyList<OutboxEntry>> OfPatronAsync(PatronId patron, CancellationToken ct) => inner.OfPatronAsync(patron, ct);

    public ValueTask<IReadOnlyList<OutboxEntry>> InStateAsync(DeliveryState state, int most, CancellationToken ct)
    {
        Check();
        return inner.InStateAsync(state, most, ct);
    }

    public ValueTask<long> CountDueAsync(DateTimeOffset at, CancellationToken ct) => inner.CountDueAsync(at, ct);

    public ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken ct)
    {
        Check();
        Hangs?.Wait(TimeSpan.FromSeconds(10), CancellationToken.None);
        return inner.NextDueAsync(ct);
    }

    private void Check()
    {
        if (IsBroken)
        {
            Interlocked.Increment(ref _refusals);
            throw new InvalidOperationException(Words);
        }
    }
}
