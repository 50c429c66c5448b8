using System.Data.Common;
using System.Runtime.CompilerServices;
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
    private readonly string _raised = ClockSql.Raised(gate.Dialect);
    private readonly string _these = CaseSql.These(gate.Dialect);

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

            var raised = await These(work.Command(_raised), [.. rows.Select(row => row.Id)])
                .ReadAsync(reader => (Id: reader.GetString(0), Key: reader.GetString(1), Content: reader.GetFieldValue<byte[]>(2)), CancellationToken.None).ConfigureAwait(false);
            var keys = raised.ToLookup(alert => alert.Id, alert => KeyOf(alert.Key, alert.Content), StringComparer.Ordinal);
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
                    await work.Command(ClockSql.Raise(gate.Dialect))
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
        var unreadable = new List<StoreException>();
        if (!branch.IsEmpty)
        {
            await NoteBranchesAsync(batch, unreadable, ct).ConfigureAwait(false);
        }

        var dated = 0L;
        var sql = ClockSql.Open(ofBranch: !branch.IsEmpty);
        await foreach (var open in BatchesAsync(work => work.Command(sql).With("branch", KeyOf(branch)), batch, unreadable, ct).ConfigureAwait(false))
        {
            foreach (var changed in await RedateAsync(nextLook, open, ct).ConfigureAwait(false))
            {
                await RedateOneAsync(nextLook, changed.Id, ct).ConfigureAwait(false);
            }

            dated += open.Count;
        }

        return unreadable.Count == 0 ? dated : throw unreadable[0];
    }

    /// <summary>A branch as it stands in its column: empty for none. Nothing at all stands there for a case of which none was noted yet.</summary>
    internal static string KeyOf(BranchId branch) => StoreKey.Of(branch.ToString());

    // What an earlier version of the tables kept has its branch in the events alone.
    private async Task NoteBranchesAsync(int batch, List<StoreException> unreadable, CancellationToken ct)
    {
        await foreach (var open in BatchesAsync(work => work.Command(ClockSql.OfUnknownBranch), batch, unreadable, ct).ConfigureAwait(false))
        {
            await gate.ChangeAsync(
                async work =>
                {
                    foreach (var @case in open)
                    {
                        await work.Command(ClockSql.NoteBranch)
                            .With("branch", KeyOf(@case.Inquiry.BranchId)).With("id", StoreKey.Of(@case.Id.ToString())).RunAsync(ct).ConfigureAwait(false);
                    }

                    return true;
                },
                static _ => true,
                ct).ConfigureAwait(false);
        }
    }

    private DbCommand These(DbCommand command, List<string> ids) => gate.Dialect == StoreDialect.Sqlite
        ? command.With("ids", JsonSerializer.Serialize(ids, StoredJson.Form.ListString))
        : command.WithList("ids", ids.ToArray());

    // The open cases that a question names, in the order of their ids.
    private async IAsyncEnumerable<List<ServiceCase>> BatchesAsync(
        Func<StoreWork, DbCommand> question, int batch, List<StoreException> unreadable, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var after = ""; ;)
        {
            ct.ThrowIfCancellationRequested();
            var from = after;
            var ids = await gate.ReadAsync(work => question(work).With("after", from).With("most", batch).ReadAsync(reader => reader.GetString(0), ct), ct).ConfigureAwait(false);
            if (ids.Count == 0)
            {
                yield break;
            }

            after = ids[^1];
            yield return await ReadAsync(ids, unreadable, ct).ConfigureAwait(false);
        }
    }

    // One that cannot be read must keep back no other.
    private async Task<List<ServiceCase>> ReadAsync(List<string> ids, List<StoreException> unreadable, CancellationToken ct)
    {
        try
        {
            return await gate.ReadAsync(work => CaseReader.ReadAsync(These(work.Command(_these), ids), ct), ct).ConfigureAwait(false);
        }
        catch (StoreException e) when (e is { Problem: StoreProblem.Corrupt, InnerException: not DbException })
        {
            if (ids.Count == 1)
            {
                unreadable.Add(e);
                return [];
            }

            var cases = new List<ServiceCase>(ids.Count);
            foreach (var id in ids)
            {
                cases.AddRange(await ReadAsync([id], unreadable, ct).ConfigureAwait(false));
            }

            return cases;
        }
    }

    // One transaction a batch; who was changed since it was read is told.
    private Task<List<ServiceCase>> RedateAsync(Func<ServiceCase, DateTimeOffset?> nextLook, List<ServiceCase> cases, CancellationToken ct) => gate.Dialect == StoreDialect.Postgres
        ? RedateAllAsync(nextLook, cases, ct)
        : gate.ChangeAsync(
            async work =>
            {
                var changed = new List<ServiceCase>();
                foreach (var @case in cases)
                {
                    var rows = await work.Command(ClockSql.Redate)
                        .With("next", nextLook(@case)?.UtcTicks)
                        .With("branch", KeyOf(@case.Inquiry.BranchId))
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
            ct);

    private async Task<List<ServiceCase>> RedateAllAsync(Func<ServiceCase, DateTimeOffset?> nextLook, List<ServiceCase> cases, CancellationToken ct)
    {
        T[] Each<T>(Func<ServiceCase, T> value) => [.. cases.Select(value)];
        var (ids, dueAts, branches, versions) = (
            Each(@case => StoreKey.Of(@case.Id.ToString())), Each(@case => nextLook(@case)?.UtcTicks), Each(@case => KeyOf(@case.Inquiry.BranchId)), Each(@case => @case.Version));
        var dated = await gate.ChangeAsync(
            work => work.Command(ClockSql.RedateAll).WithList("ids", ids).WithList("due_ats", dueAts).WithList("branches", branches).WithList("versions", versions)
                .ReadAsync(reader => reader.GetString(0), ct),
            ct).ConfigureAwait(false);
        var known = dated.ToHashSet(StringComparer.Ordinal);
        return cases.FindAll(@case => !known.Contains(StoreKey.Of(@case.Id.ToString())));
    }

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

    // One that cannot be read must keep back no other: it is given out under its key, and whoever looks for it is told.
    private static async Task<CaseId> IdOfAsync(StoreWork work, string key)
    {
        if (StoreKey.IsHash(key))
        {
            try
            {
                return (await CaseReader.ReadAsync(work.Command(CaseSql.Find).With("id", key), CancellationToken.None).ConfigureAwait(false)) is [var known, ..] ? known.Id : new CaseId(key);
            }
            catch (StoreException e) when (e.Problem == StoreProblem.Corrupt)
            {
                return new CaseId(key);
            }
        }

        return new CaseId(key);
    }

    // The name that the column may have as a hash only.
    private static string KeyOf(string key, byte[] content)
    {
        try
        {
            return JsonSerializer.Deserialize(content, StoredJson.Form.String) ?? key;
        }
        catch (JsonException)
        {
            return key;
        }
    }
}
