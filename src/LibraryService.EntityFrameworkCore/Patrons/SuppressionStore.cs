using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Outbox;
using LibraryService.Privacy;

namespace LibraryService.EntityFrameworkCore.Patrons;

/// <summary>Keeps the list of objections and STOPs: keyed hashes alone, which outlive the erasure of all else.</summary>
public sealed class SuppressionStore
{
    private const string Read = "SELECT hash_key, hash, at, latest_at, lifted_at FROM library_service_suppression";
    private const string Forget = "DELETE FROM library_service_suppression WHERE hash = @hash";

    // What two processes know of one address comes together, whichever writes last.
    private const string Keep = """
        INSERT INTO library_service_suppression (hash, hash_key, at, latest_at, lifted_at) VALUES (@hash, @hash_key, @at, @latest_at, @lifted_at)
        ON CONFLICT (hash) DO UPDATE SET
            at = CASE WHEN excluded.at < library_service_suppression.at THEN excluded.at ELSE library_service_suppression.at END,
            latest_at = CASE WHEN excluded.latest_at > library_service_suppression.latest_at THEN excluded.latest_at ELSE library_service_suppression.latest_at END,
            lifted_at = CASE WHEN library_service_suppression.lifted_at IS NULL OR excluded.lifted_at > library_service_suppression.lifted_at
                THEN excluded.lifted_at ELSE library_service_suppression.lifted_at END
        """;

    private readonly StoreGate _gate;

    internal SuppressionStore(StoreGate gate) => _gate = gate;

    /// <summary>The list as it is kept.</summary>
    /// <param name="keys">The keys; each that an entry was made under must be there.</param>
    /// <param name="ct">Cancels the question.</param>
    /// <exception cref="ArgumentException">An entry's key is missing.</exception>
    public async Task<SuppressionList> ReadAsync(HashKeyRing keys, CancellationToken ct = default) => new(keys, await _gate.ReadAsync(
        work => work.Command(Read).ReadAsync(
            reader => new SuppressionEntry(
                new KeyedHash(reader.GetString(0), reader.GetString(1)[(reader.GetString(0).Length + 1)..]),
                OutboxRow.Instant(reader.GetInt64(2)),
                OutboxRow.Instant(reader.GetInt64(3)),
                reader.IsDBNull(4) ? null : OutboxRow.Instant(reader.GetInt64(4))),
            ct),
        ct).ConfigureAwait(false));

    /// <summary>Keeps what is new in a list, all or nothing. What others kept meanwhile stays.</summary>
    /// <param name="list">The list.</param>
    /// <param name="before">The list from which it was made; null for an empty one. What is in this and no longer in <paramref name="list"/> has moved to another key, and goes.</param>
    /// <param name="ct">Cancels before anything is kept.</param>
    public async Task KeepAsync(SuppressionList list, SuppressionList? before = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(list);
        await _gate.ChangeAsync(work => KeepAsync(work, list, before, ct), static _ => true, ct).ConfigureAwait(false);
    }

    internal static async Task<bool> KeepAsync(StoreWork work, SuppressionList list, SuppressionList? before, CancellationToken ct)
    {
        var known = before?.Entries.ToHashSet() ?? [];
        var hashes = list.Entries.Select(entry => entry.Hash).ToHashSet();
        foreach (var entry in list.Entries.Where(entry => !known.Contains(entry)))
        {
            await work.Command(Keep)
                .With("hash", entry.Hash.ToString())
                .With("hash_key", entry.Hash.Key)
                .With("at", (long?)entry.At.UtcTicks)
                .With("latest_at", (long?)entry.LatestAt.UtcTicks)
                .With("lifted_at", entry.LiftedAt?.UtcTicks)
                .RunAsync(ct).ConfigureAwait(false);
        }

        foreach (var moved in known.Where(entry => !hashes.Contains(entry.Hash)))
        {
            await work.Command(Forget).With("hash", moved.Hash.ToString()).RunAsync(ct).ConfigureAwait(false);
        }

        return true;
    }
}
