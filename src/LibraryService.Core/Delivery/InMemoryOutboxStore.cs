using System.Runtime.InteropServices;

namespace LibraryService.Delivery;

/// <summary>Keeps messages on their way in memory: for tests, and for what may be lost with the process. Safe for several threads.</summary>
/// <param name="signal">Rung when there is something new to send; null when nobody waits for that.</param>
public sealed class InMemoryOutboxStore(OutboxSignal? signal = null) : IOutboxStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, OutboxEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keysByMessage = new(StringComparer.Ordinal);
    private readonly Dictionary<PatronId, SortedSet<string>> _keysByPatron = [];
    private readonly SortedSet<(DateTimeOffset DueAt, string Key)> _due = new(Comparer<(DateTimeOffset DueAt, string Key)>.Create(
        static (one, other) => one.DueAt.CompareTo(other.DueAt) is var order and not 0 ? order : string.CompareOrdinal(one.Key, other.Key)));

    /// <inheritdoc/>
    public ValueTask AddAsync(IReadOnlyList<OutboxEntry> entries, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ct.ThrowIfCancellationRequested();
        Add(entries);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxEntry>> ClaimAsync(string worker, DateTimeOffset at, TimeSpan lease, int most, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            OutboxEntry[] due = [.. _due.TakeWhile(due => due.DueAt <= at).Take(most).Select(due => _entries[due.Key])];
            return new([.. due.Select(entry => Keep(entry.Claimed(worker, at, lease).Saved()))]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> UpdateAsync(IReadOnlyList<OutboxEntry> entries, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ct.ThrowIfCancellationRequested();
        var released = false;
        lock (_lock)
        {
            if (!entries.All(entry => _entries.TryGetValue(entry.Key, out var kept) && kept.Version == entry.Version))
            {
                return new(false);
            }

            foreach (var entry in entries)
            {
                released |= entry.State == DeliveryState.Waiting && _entries[entry.Key].State == DeliveryState.Held;
                Keep(entry.Saved());
            }
        }

        if (released)
        {
            signal?.Ring();
        }

        return new(true);
    }

    /// <inheritdoc/>
    public ValueTask<OutboxEntry?> FindAsync(string key, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new(_entries.GetValueOrDefault(key));
        }
    }

    /// <inheritdoc/>
    public ValueTask<OutboxEntry?> FindByMessageAsync(string messageKey, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new(_keysByMessage.TryGetValue(messageKey, out var key) ? _entries[key] : null);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxEntry>> OfPatronAsync(PatronId patron, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new(_keysByPatron.TryGetValue(patron, out var keys) ? [.. keys.Select(key => _entries[key])] : []);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxEntry>> InStateAsync(DeliveryState state, int most, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new([.. _entries.Values.Where(entry => entry.State == state).OrderBy(entry => entry.Key, StringComparer.Ordinal).Take(most)]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<long> CountDueAsync(DateTimeOffset at, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new(_due.TakeWhile(due => due.DueAt <= at).LongCount());
        }
    }

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new(_due.Count == 0 ? null : _due.Min.DueAt);
        }
    }

    internal void Add(IReadOnlyList<OutboxEntry> entries)
    {
        lock (_lock)
        {
            foreach (var entry in entries.Where(entry => !_entries.ContainsKey(entry.Key)))
            {
                Keep(entry.Saved());
            }
        }

        if (entries.Count > 0)
        {
            signal?.Ring();
        }
    }

    private OutboxEntry Keep(OutboxEntry entry)
    {
        if (_entries.TryGetValue(entry.Key, out var before))
        {
            if (before.DueAt is { } was)
            {
                _due.Remove((was, before.Key));
            }

            foreach (var step in before.Steps)
            {
                _keysByMessage.Remove(step.Message.Key);
            }

            if (_keysByPatron.TryGetValue(before.Patron, out var former))
            {
                former.Remove(before.Key);
            }
        }

        _entries[entry.Key] = entry;
        foreach (var step in entry.Steps)
        {
            _keysByMessage[step.Message.Key] = entry.Key;
        }

        if (entry.DueAt is { } due)
        {
            _due.Add((due, entry.Key));
        }

        if (!entry.Patron.IsEmpty)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_keysByPatron, entry.Patron, out _) ??= new SortedSet<string>(StringComparer.Ordinal)).Add(entry.Key);
        }

        return entry;
    }
}
