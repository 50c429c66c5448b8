using System.Text.Json;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Content;
using LibraryService.EntityFrameworkCore.Outbox;

namespace LibraryService.EntityFrameworkCore.Cases;

/// <summary>Keeps cases, and their messages in the outbox of the same database.</summary>
internal sealed class CaseStore(StoreGate gate, OutboxSignal? signal = null, CaseSignal? caseSignal = null) : ICaseStore
{
    // A case that grows without end is read in as few rows as one that does not.
    private const int EventsPerSnapshot = 64;
    private const int LongestPage = 500;
    private readonly OutboxWriter _outbox = new(gate.Dialect, gate.Time);

    public async ValueTask<IReadOnlyList<ServiceCase>?> SaveAsync(IReadOnlyList<ServiceCase> cases, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        if (cases.DistinctBy(@case => @case.Id).Count() < cases.Count)
        {
            throw new ArgumentException("Each case is saved once at a time, but one came twice.", nameof(cases));
        }

        ServiceCase[] addressed = [.. cases];
        for (var i = 0; i < addressed.Length; i++)
        {
            addressed[i] = await addressed[i].AddressedAsync(ct).ConfigureAwait(false);
        }

        if (!await gate.ChangeAsync(work => SaveAsync(work, addressed, ct), static kept => kept, ct).ConfigureAwait(false))
        {
            return null;
        }

        if (Array.Exists(addressed, @case => @case.Outbox.Count > 0))
        {
            signal?.Ring();
        }

        ServiceCase[] saved = [.. addressed.Select(@case => @case.Saved())];
        caseSignal?.Tell(saved);
        return saved;
    }

    public async ValueTask<ServiceCase?> FindAsync(CaseId id, CancellationToken ct = default)
    {
        var name = id.ToString();
        var cases = await ReadAsync(StoreKey.Of(name), ct).ConfigureAwait(false);

        // Whoever was given a case whose id could not be read asks by the key in its place, and is told that it cannot be read.
        if (cases.Count == 0 && StoreKey.IsHash(name))
        {
            await ReadAsync(name, ct).ConfigureAwait(false);
        }

        return cases.Count == 0 ? null : cases[0];
    }

    public async ValueTask<IReadOnlyList<ServiceCase>> OfPatronAsync(PatronId patron, CancellationToken ct = default)
    {
        if (patron.IsEmpty)
        {
            ct.ThrowIfCancellationRequested();
            return [];
        }

        var cases = await gate.ReadAsync(work => CaseReader.ReadAsync(work.Command(CaseSql.OfPatron).With("patron", StoreKey.Of(patron.ToString())), ct), ct).ConfigureAwait(false);
        return [.. cases.OrderBy(@case => @case.OpenedAt).ThenBy(@case => @case.Id.ToString(), StringComparer.Ordinal)];
    }

    public async ValueTask<IReadOnlyList<ServiceCase>> OpenAsync(CaseId after, int most, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var from = StoreKey.Of(after.ToString());
        var cases = new List<ServiceCase>(Math.Min(most, LongestPage));
        while (cases.Count < most)
        {
            var ids = await gate.ReadAsync(
                work => work.Command(ClockSql.Open(ofBranch: false)).With("after", from).With("most", Math.Min(most - cases.Count, LongestPage)).ReadAsync(reader => reader.GetString(0), ct),
                ct).ConfigureAwait(false);
            if (ids.Count == 0)
            {
                break;
            }

            var page = await gate.ReadAsync(
                work => CaseReader.ReadAsync(work.Command(CaseSql.OpenRange).With("after", from).With("last", ids[^1]), ct), ct).ConfigureAwait(false);
            var places = ids.Select((id, place) => (id, place)).ToDictionary(one => one.id, one => one.place, StringComparer.Ordinal);

            // A case that was opened or closed between the two questions is in one answer only.
            cases.AddRange(page
                .Select(@case => (Case: @case, Place: places.GetValueOrDefault(StoreKey.Of(@case.Id.ToString()), -1)))
                .Where(one => one.Place >= 0)
                .OrderBy(one => one.Place)
                .Select(one => one.Case));
            from = ids[^1];
        }

        return cases;
    }

    private Task<List<ServiceCase>> ReadAsync(string key, CancellationToken ct) =>
        gate.ReadAsync(work => CaseReader.ReadAsync(work.Command(CaseSql.Find).With("id", key), ct), ct);

    private async Task<bool> SaveAsync(StoreWork work, IReadOnlyList<ServiceCase> cases, CancellationToken ct)
    {
        // In one order everywhere, so that two who save the same cases wait for each other and not both for ever.
        foreach (var @case in cases.OrderBy(@case => @case.Id.ToString(), StringComparer.Ordinal))
        {
            if (!await SaveAsync(work, @case, ct).ConfigureAwait(false))
            {
                return false;
            }
        }

        if (cases.Any(@case => @case.Outbox.Count > 0))
        {
            await _outbox.AddAsync(work, [.. cases.SelectMany(@case => @case.Outbox)], ct).ConfigureAwait(false);
        }

        return true;
    }

    private static async Task<bool> SaveAsync(StoreWork work, ServiceCase @case, CancellationToken ct)
    {
        var id = StoreKey.Of(@case.Id.ToString());
        var change = @case.Version == 0 ? work.Command(CaseSql.Open) : work.Command(CaseSql.Change).With("version", (long?)@case.Version);
        var changed = await change
            .With("id", id)
            .With("patron", @case.Inquiry.Patron is { IsEmpty: false } patron ? StoreKey.Of(patron.ToString()) : null)
            .With("branch", ClockStore.KeyOf(@case.Inquiry.BranchId))
            .With("opened_at", (long?)@case.OpenedAt.UtcTicks)
            .With("state", (int)@case.State)
            .With("last_at", (long?)@case.Events[^1].At.UtcTicks)
            .RunAsync(ct).ConfigureAwait(false);
        if (changed == 0)
        {
            return false;
        }

        var version = @case.Version + 1;
        for (var i = 0; i < @case.NewEvents.Count; i++)
        {
            var happened = @case.NewEvents[i];
            await work.Command(CaseSql.Append)
                .With("case_id", id)
                .With("version", (long?)version)
                .With("number", i)
                .With("kind", (int)happened.Kind)
                .With("at", (long?)happened.At.UtcTicks)
                .With("content", JsonSerializer.SerializeToUtf8Bytes(StoredEvent.Of(happened), StoredJson.Form.StoredEvent))
                .RunAsync(ct).ConfigureAwait(false);
        }

        var before = @case.Events.Count - @case.NewEvents.Count;
        if (@case.Events.Count / EventsPerSnapshot > before / EventsPerSnapshot)
        {
            await work.Command(CaseSql.TakeSnapshot)
                .With("case_id", id)
                .With("version", (long?)version)
                .With("content", JsonSerializer.SerializeToUtf8Bytes([.. @case.Events.Select(StoredEvent.Of)], StoredJson.Form.ListStoredEvent))
                .RunAsync(ct).ConfigureAwait(false);
        }

        return true;
    }
}
