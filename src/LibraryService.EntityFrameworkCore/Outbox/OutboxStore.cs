using System.Data.Common;
using LibraryService.Delivery;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Content;

namespace LibraryService.EntityFrameworkCore.Outbox;

/// <summary>Keeps messages on their way in a database.</summary>
internal sealed class OutboxStore(StoreGate gate, OutboxSignal? signal = null) : IOutboxStore
{
    private readonly string _claim = OutboxSql.Claim(gate.Dialect);
    private readonly OutboxWriter _writer = new(gate.Dialect, gate.Time);
    private readonly KnownSteps _known = new();

    public async ValueTask AddAsync(IReadOnlyList<OutboxEntry> entries, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count > 0)
        {
            await gate.ChangeAsync(
                async work =>
                {
                    await _writer.AddAsync(work, entries, ct).ConfigureAwait(false);
                    return true;
                },
                static _ => true,
                ct).ConfigureAwait(false);
            signal?.Ring();
        }
    }

    public async ValueTask<IReadOnlyList<OutboxEntry>> ClaimAsync(string worker, DateTimeOffset at, TimeSpan lease, int most, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(worker);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lease, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var rows = await gate.ChangeAsync(work => work.Command(_claim)
            .With("at", at.UtcTicks).With("most", most).With("worker", StoreKey.Of(worker)).With("until", (at + lease).UtcTicks)
            .With("lost", StoredAttempts.Lost(at.ToUniversalTime())).With("kept_at", _writer.Now)
            .ReadAsync(OutboxRow.Read, ct), ct).ConfigureAwait(false);
        await FailAlteredAsync(rows).ConfigureAwait(false);
        rows.RemoveAll(row => !row.IsWhole);
        rows.Sort(static (one, other) => one.WasDueAt.CompareTo(other.WasDueAt) is var order and not 0 ? order : string.CompareOrdinal(one.Entry.Key, other.Entry.Key));
        return [.. rows.Select(row => _known.Remember(row.Entry))];
    }

    public async ValueTask<bool> UpdateAsync(IReadOnlyList<OutboxEntry> entries, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var kept = entries switch
        {
            [] => true,
            [var one] when _known.AreThoseOf(one) => await gate.ChangeAsync(work => _writer.UpdateAsync(work, one, ct), ct).ConfigureAwait(false),
            _ => await gate.ChangeAsync(work => UpdateAsync(work, entries, ct), static kept => kept, ct).ConfigureAwait(false),
        };
        if (kept && entries.Any(static entry => entry.State == DeliveryState.Waiting))
        {
            signal?.Ring();
        }

        return kept;
    }

    public async ValueTask<OutboxEntry?> FindAsync(string key, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(key);
        return await OneAsync(work => work.Command(OutboxSql.Find).With("key", StoreKey.Of(key)), ct).ConfigureAwait(false);
    }

    public async ValueTask<OutboxEntry?> FindByMessageAsync(string messageKey, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(messageKey);
        return await OneAsync(work => work.Command(OutboxSql.FindByMessage).With("message_key", StoreKey.Of(messageKey)), ct).ConfigureAwait(false);
    }

    public async ValueTask<IReadOnlyList<OutboxEntry>> OfPatronAsync(PatronId patron, CancellationToken ct)
    {
        if (patron.IsEmpty)
        {
            return [];
        }

        var sql = OutboxSql.OfPatron(gate.Dialect);
        var rows = await gate.ReadAsync(work => work.Command(sql).With("patron", StoreKey.Of(patron.ToString())).ReadAsync(OutboxRow.Read, ct), ct).ConfigureAwait(false);
        return [.. rows.Select(row => _known.Remember(row.Entry))];
    }

    public async ValueTask<IReadOnlyList<OutboxEntry>> InStateAsync(DeliveryState state, int most, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var sql = OutboxSql.InState(gate.Dialect, state is DeliveryState.Waiting or DeliveryState.Sending);
        var rows = await gate.ReadAsync(work => work.Command(sql).With("state", (int)state).With("most", most).ReadAsync(OutboxRow.Read, ct), ct).ConfigureAwait(false);
        return [.. rows.Select(row => _known.Remember(row.Entry))];
    }

    public async ValueTask<long> CountDueAsync(DateTimeOffset at, CancellationToken ct) =>
        await gate.ReadAsync(work => work.Command(OutboxSql.CountDue).With("at", at.UtcTicks).NumberAsync(ct), ct).ConfigureAwait(false) ?? 0;

    public async ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken ct) =>
        await gate.ReadAsync(work => work.Command(OutboxSql.NextDue).NumberAsync(ct), ct).ConfigureAwait(false) is { } ticks ? OutboxRow.Instant(ticks) : null;

    private async Task<bool> UpdateAsync(StoreWork work, IReadOnlyList<OutboxEntry> entries, CancellationToken ct)
    {
        // In one order everywhere, so that two who change the same entries wait for each other and not both for ever.
        foreach (var entry in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (!await _writer.UpdateAsync(work, entry, ct).ConfigureAwait(false))
            {
                return false;
            }

            if (!_known.AreThoseOf(entry))
            {
                await OutboxWriter.UpdateContentAsync(work, entry, ct).ConfigureAwait(false);
            }
        }

        return true;
    }

    // What is kept is not what was committed: it must not go out, and nobody must try again and again.
    private async Task FailAlteredAsync(List<OutboxRow> rows)
    {
        foreach (var row in rows.Where(row => !row.IsWhole))
        {
            await gate.ChangeAsync(work => _writer.UpdateAsync(work, row.Entry.Altered(), CancellationToken.None), CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task<OutboxEntry?> OneAsync(Func<StoreWork, DbCommand> command, CancellationToken ct)
    {
        var rows = await gate.ReadAsync(work => command(work).ReadAsync(OutboxRow.Read, ct), ct).ConfigureAwait(false);
        return rows.Count == 0 ? null : _known.Remember(rows[0].Entry);
    }
}
