using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Connections;

namespace LibraryService.EntityFrameworkCore.Upkeep;

/// <summary>Deletes what is no longer needed, and gives back its room.</summary>
public sealed class StoreUpkeep : IRetentionStore
{
    private readonly StoreGate _gate;

    internal StoreUpkeep(StoreGate gate) => _gate = gate;

    /// <inheritdoc/>
    public async ValueTask<RetentionResult> DeleteAsync(RetentionRule rule, int batch = 500, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentOutOfRangeException.ThrowIfLessThan(batch, 1);
        return new RetentionResult(
            await OldAsync(UpkeepSql.ClosedCases, rule.CasesBefore, ForgetCasesAsync).ConfigureAwait(false),
            await OldAsync(UpkeepSql.FinishedEntries(_gate.Dialect), rule.MessagesBefore, ForgetEntriesAsync).ConfigureAwait(false),
            await OldAsync(UpkeepSql.Surveys, rule.SurveysBefore, ForgetSurveysAsync).ConfigureAwait(false));

        async Task<long> OldAsync(string question, DateTimeOffset? before, Func<StoreWork, string[], long, CancellationToken, Task<long>> forget) =>
            before is { UtcTicks: var ticks } ? await InPagesAsync(question, ticks, batch, (work, keys) => forget(work, keys, ticks, ct), ct).ConfigureAwait(false) : 0;
    }

    /// <summary>Gives back the room of what was deleted and leaves nothing of it in free pages. On SQLite it rewrites the file, while nobody else may write; it needs as much room again.</summary>
    /// <exception cref="StoreException">It could not be done; <see cref="StoreProblem.Busy"/> when somebody was reading the SQLite file all the time, so that what was deleted still stands in its write-ahead log.</exception>
    public Task CompactAsync(CancellationToken ct = default) => _gate.ChangeAloneAsync(work => _gate.Dialect == StoreDialect.Sqlite ? RewriteAsync(work, ct) : VacuumAsync(work, ct), ct);

    /// <summary>Runs statements on one id inside the transaction of somebody else.</summary>
    internal static async Task<long> ForgetAsync(StoreWork work, string[] statements, string id, CancellationToken ct)
    {
        var rows = 0L;
        foreach (var statement in statements)
        {
            rows += await work.Command(statement).With("id", id).RunAsync(ct).ConfigureAwait(false);
        }

        return rows;
    }

    private static async Task<bool> RewriteAsync(StoreWork work, CancellationToken ct)
    {
        await work.Command("VACUUM").RunAsync(ct).ConfigureAwait(false);

        // The first column says whether others kept it from its end. That is an answer and no error.
        return await work.Command("PRAGMA wal_checkpoint(TRUNCATE)").NumberAsync(ct).ConfigureAwait(false) == 0
            ? true
            : throw new StoreException(
                StoreProblem.Busy,
                $"The SQLite file '{work.Connection.DataSource}' was rewritten, but somebody still reads it as it was, so that what was deleted stands in its write-ahead log. Run it again when they have done.");
    }

    private static async Task<bool> VacuumAsync(StoreWork work, CancellationToken ct)
    {
        foreach (var table in Schema.StoreTables.All)
        {
            await work.Command($"VACUUM {table.Name}").WithoutTimeLimit().RunAsync(ct).ConfigureAwait(false);
        }

        return true;
    }

    // Reads on from page to page, and forgets of each what may go.
    private async Task<long> InPagesAsync(string question, long before, int batch, Func<StoreWork, string[], Task<long>> forget, CancellationToken ct)
    {
        var (after, deleted) = ("", 0L);
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            var page = await _gate.ReadAsync(
                work => work.Command(question).WithoutTimeLimit().With("after", after).With("before", (long?)before).With("most", batch)
                    .ReadAsync(reader => (Key: reader.GetString(0), MayGo: reader.GetBoolean(1)), ct),
                ct).ConfigureAwait(false);
            if (page.Count == 0)
            {
                return deleted;
            }

            after = page[^1].Key;
            string[] going = [.. page.Where(one => one.MayGo).Select(one => one.Key)];
            if (going.Length > 0)
            {
                deleted += await _gate.ChangeAsync(work => forget(work, going), static _ => true, ct).ConfigureAwait(false);
            }
        }
    }

    private async Task<long> ForgetCasesAsync(StoreWork work, string[] ids, long before, CancellationToken ct)
    {
        var gone = 0L;
        foreach (var id in await LockedAsync(work, ids, ct).ConfigureAwait(false))
        {
            if (await work.Command(UpkeepSql.MayForgetCase).With("id", id).With("before", (long?)before).NumberAsync(ct).ConfigureAwait(false) == 1)
            {
                await ForgetAsync(work, UpkeepSql.ForgetCase, id, ct).ConfigureAwait(false);
                gone++;
            }
        }

        return gone;
    }

    // On PostgreSQL others write at the same time: what is locked is neither saved nor sent between the question whether it may go and its end. SQLite has one writer.
    private async Task<IReadOnlyList<string>> LockedAsync(StoreWork work, string[] ids, CancellationToken ct)
    {
        if (_gate.Dialect == StoreDialect.Sqlite)
        {
            return ids;
        }

        var locked = await work.Command(UpkeepSql.LockCases).WithList("ids", ids).ReadAsync(reader => reader.GetString(0), ct).ConfigureAwait(false);
        await work.Command(UpkeepSql.LockEntries).WithList("ids", locked.ToArray()).ReadAsync(reader => reader.GetString(0), ct).ConfigureAwait(false);
        return locked;
    }

    // A late bounce may have sent one on its way again since it was read.
    private static async Task<long> ForgetEntriesAsync(StoreWork work, string[] keys, long before, CancellationToken ct)
    {
        var gone = 0L;
        foreach (var key in keys)
        {
            if (await work.Command(UpkeepSql.ForgetFinished).With("id", key).With("before", (long?)before).RunAsync(ct).ConfigureAwait(false) == 1)
            {
                await ForgetAsync(work, UpkeepSql.ForgetContent, key, ct).ConfigureAwait(false);
                gone++;
            }
        }

        return gone;
    }

    private static async Task<long> ForgetSurveysAsync(StoreWork work, string[] keys, long before, CancellationToken ct)
    {
        var gone = 0L;
        foreach (var key in keys)
        {
            gone += await work.Command(UpkeepSql.ForgetSurvey).With("id", key).With("before", (long?)before).RunAsync(ct).ConfigureAwait(false);
        }

        return gone;
    }
}
