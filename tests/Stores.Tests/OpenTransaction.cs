using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>Somebody whose transaction is open while others go on: what it did is seen and waited for, or not, as the database has it.</summary>
internal sealed class OpenTransaction : IAsyncDisposable
{
    private const string Behind = """
        WITH RECURSIVE behind (pid) AS (SELECT {0} UNION SELECT a.pid FROM pg_stat_activity a JOIN behind b ON b.pid = ANY(pg_blocking_pids(a.pid)))
        SELECT count(*) - 1 FROM behind
        """;

    private readonly TestStore _store;
    private readonly IDbContextTransaction _transaction;

    private OpenTransaction(TestStore store, OwnContext context, IDbContextTransaction transaction) => (_store, Context, _transaction) = (store, context, transaction);

    /// <summary>The context that has the transaction.</summary>
    public OwnContext Context { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<OpenTransaction> OnAsync(TestStore store)
    {
        var context = OwnContext.On(store);
        return new OpenTransaction(store, context, await context.Database.BeginTransactionAsync(Ct));
    }

    public Task RunAsync(string sql) => Context.Database.ExecuteSqlRawAsync(sql, Ct);

    /// <summary>Waits until a task is done, or so many wait for this transaction, one behind the other. SQLite does not tell who waits, but lets nobody else write.</summary>
    public async Task UntilWaitsAsync(Task task, int others = 1)
    {
        if (_store.Kind == StoreKind.Sqlite)
        {
            await Task.WhenAny(task, Task.Delay(TimeSpan.FromSeconds(1), Ct));
            return;
        }

        var own = ((NpgsqlConnection)Context.Database.GetDbConnection()).ProcessID;
        var sql = Behind.Replace("{0}", $"{own}", StringComparison.Ordinal);
        while (!task.IsCompleted && int.Parse(_store.Lines(sql)[0], System.Globalization.CultureInfo.InvariantCulture) < others)
        {
            await Task.Delay(20, Ct);
        }
    }

    public Task CommitAsync() => _transaction.CommitAsync(Ct);

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await Context.DisposeAsync();
    }
}
