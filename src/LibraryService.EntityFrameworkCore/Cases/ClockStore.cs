using System.Text.Json;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Content;
using LibraryService.EntityFrameworkCore.Outbox;

namespace LibraryService.EntityFrameworkCore.Cases;

/// <summary>Keeps when each case has to be looked at, in the rows of the cases.</summary>
internal sealed class ClockStore(StoreGate gate) : IClockStore
{
    private const int MostRereads = 16;
    private readonly string _claim = ClockSql.Claim(gate.Dialect);

    public async ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken ct) =>
        await gate.ReadAsync(work => work.Command(ClockSql.NextDue).NumberAsync(ct), ct).ConfigureAwait(false) is { } ticks ? OutboxRow.Instant(ticks) : null;

    public async ValueTask<IReadOnlyList<CaseClock>> ClaimAsync(DateTimeOffset at, TimeSpan lease, int most, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lease, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var until = (at + lease).UtcTicks;
        return await gate.ChangeAsync(async work =>
        {
            var rows = await work.Command(_claim).With("at", at.UtcTicks).With("most", most).With("until", until)
                .ReadAsync(reader => (Id: reader.GetString(0), Due: reader.GetInt64(1)), ct).ConfigureAwait(false);
            if (rows.Count == 0)
            {
                return [];
            }

            var raised = await work.Command(ClockSql.Raised).With("until", until)
                .ReadAsync(reader => (Id: reader.GetString(0), Content: reader.GetFieldValue<byte[]>(1)), CancellationToken.None).ConfigureAwait(false);
            var keys = raised.ToLookup(alert => alert.Id, alert => JsonSerializer.Deserialize(alert.Content, StoredJson.Form.String)!, StringComparer.Ordinal);
            var clocks = new List<CaseClock>(rows.Count);
            foreach (var (id, due) in rows.OrderBy(row => row.Due).ThenBy(row => row.Id, StringComparer.Ordinal))
            {
                clocks.Add(new CaseClock(await IdOfAsync(work, id).ConfigureAwait(false), OutboxRow.Instant(due), OutboxRow.Instant(until), [.. keys[id]]));
            }

            return clocks;
        }, ct).ConfigureAwait(false);
    }

    public async ValueTask LookedAtAsync(CaseClock clock, IReadOnlyList<string> raised, DateTimeOffset? nextLook, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(raised);
        var id = StoreKey.Of(clock.Case.ToString());
        Task<int> DateAsync(StoreWork work) => work.Command(ClockSql.LookedAt)
            .With("next", nextLook?.UtcTicks).With("id", id).With("until", (long?)clock.Until.UtcTicks).RunAsync(ct);
        if (raised.Count == 0)
        {
            await gate.ChangeAsync(DateAsync, ct).ConfigureAwait(false);
            return;
        }

        await gate.ChangeAsync(
            async work =>
            {
                foreach (var key in raised)
                {
                    await work.Command(ClockSql.Raise)
                        .With("case_id", id)
                        .With("key", StoreKey.Of(key))
                        .With("raised_at", (long?)gate.Time.GetUtcNow().UtcTicks)
                        .With("content", JsonSerializer.SerializeToUtf8Bytes(key, StoredJson.Form.String))
                        .RunAsync(ct).ConfigureAwait(false);
                }

                return await DateAsync(work).ConfigureAwait(false);
            },
            static _ => true,
            ct).ConfigureAwait(false);
    }

    public async ValueTask<long> RedateAsync(Func<ServiceCase, DateTimeOffset?> nextLook, BranchId branch, int batch, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(nextLook);
        ArgumentOutOfRangeException.ThrowIfLessThan(batch, 1);
        var (after, dated) = ("", 0L);
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            var ids = await gate.ReadAsync(
                work => work.Command(ClockSql.Open(ofBranch: !branch.IsEmpty)).With("after", after).With("branch", StoreKey.Of(branch.ToString())).With("most", batch)
                    .ReadAsync(reader => reader.GetString(0), ct),
                ct).ConfigureAwait(false);
            if (ids.Count == 0)
            {
                return dated;
            }

            var wanted = ids.ToHashSet(StringComparer.Ordinal);
            var cases = await gate.ReadAsync(
                work => CaseReader.ReadAsync(work.Command(CaseSql.OpenRange).With("after", after).With("last", ids[^1]), ct), ct).ConfigureAwait(false);
            var open = cases.FindAll(@case => wanted.Contains(StoreKey.Of(@case.Id.ToString())));
            foreach (var changed in await RedateAsync(nextLook, open, ct).ConfigureAwait(false))
            {
                await RedateOneAsync(nextLook, changed.Id, ct).ConfigureAwait(false);
            }

            (after, dated) = (ids[^1], dated + open.Count);
        }
    }

    // One transaction a batch; who was changed since it was read is told.
    private async Task<List<ServiceCase>> RedateAsync(Func<ServiceCase, DateTimeOffset?> nextLook, List<ServiceCase> cases, CancellationToken ct) => await gate.ChangeAsync(
        async work =>
        {
            var changed = new List<ServiceCase>();
            foreach (var @case in cases)
            {
                var branch = @case.Inquiry.BranchId;
                var rows = await work.Command(ClockSql.Redate)
                    .With("next", nextLook(@case)?.UtcTicks)
                    .With("branch", branch.IsEmpty ? null : StoreKey.Of(branch.ToString()))
                    .With("id", StoreKey.Of(@case.Id.ToString()))
                    .With("version", (long?)@case.Version)
                    .RunAsync(ct).ConfigureAwait(false);
                if (rows == 0)
                {
                    changed.Add(@case);
                }
            }

            return changed;
        },
        static _ => true,
        ct).ConfigureAwait(false);

    private async Task RedateOneAsync(Func<ServiceCase, DateTimeOffset?> nextLook, CaseId id, CancellationToken ct)
    {
        for (var reread = 0; reread < MostRereads; reread++)
        {
            var cases = await gate.ReadAsync(work => CaseReader.ReadAsync(work.Command(CaseSql.Find).With("id", StoreKey.Of(id.ToString())), ct), ct).ConfigureAwait(false);
            if (cases.Count == 0 || (await RedateAsync(nextLook, cases, ct).ConfigureAwait(false)).Count == 0)
            {
                return;
            }
        }
    }

    private static async Task<CaseId> IdOfAsync(StoreWork work, string key) => StoreKey.IsHash(key)
        ? (await CaseReader.ReadAsync(work.Command(CaseSql.Find).With("id", key), CancellationToken.None).ConfigureAwait(false))[0].Id
        : new CaseId(key);
}
