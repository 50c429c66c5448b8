using System.Data;
using System.Data.Common;
using LibraryService.EntityFrameworkCore.Schema;

namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>The way into one database: opens, sees to the tables, does the work, commits, and says what is wrong.</summary>
internal sealed class StoreGate(StoreConnections connections, TimeProvider time) : IDisposable
{
    private const string Savepoint = "library_service";
    private readonly StoreSchema _schema = new(connections, time);

    public StoreDialect Dialect => connections.Dialect;

    public TimeProvider Time => time;

    /// <summary>The tables.</summary>
    public StoreSchema Schema => _schema;

    /// <summary>Asks a question.</summary>
    public Task<T> ReadAsync<T>(Func<StoreWork, Task<T>> read, CancellationToken ct) =>
        GuardAsync(() => LeasedAsync(lease => read(new StoreWork(lease.Connection, lease.Ambient)), ct), ct);

    /// <summary>Runs one statement that changes something, which is all or nothing by itself.</summary>
    public Task<T> ChangeAsync<T>(Func<StoreWork, Task<T>> change, CancellationToken ct) => connections.Line is { } line
        ? GuardAsync(() => line.RunAsync(change, static _ => true, ct), ct)
        : GuardAsync(() => LeasedAsync(lease => change(new StoreWork(lease.Connection, lease.Ambient)), ct), ct);

    /// <summary>Runs what may stand in no transaction.</summary>
    public Task<T> ChangeAloneAsync<T>(Func<StoreWork, Task<T>> change, CancellationToken ct) => connections.Line is { } line
        ? GuardAsync(() => line.RunAloneAsync(change, ct), ct)
        : ChangeAsync(change, ct);

    /// <summary>Runs several statements, all or none: none when they say so, or when one fails.</summary>
    /// <param name="change">The statements. Once the transaction is being committed it cannot be cancelled any more.</param>
    /// <param name="isKept">Whether to keep what they did.</param>
    /// <param name="ct">Cancels before that.</param>
    public Task<T> ChangeAsync<T>(Func<StoreWork, Task<T>> change, Func<T, bool> isKept, CancellationToken ct) => connections.Line is { } line
        ? GuardAsync(() => line.RunAsync(change, isKept, ct), ct)
        : GuardAsync(
            () => LeasedAsync(
                lease => lease.Ambient is { } ambient ? InsideAsync(lease.Connection, ambient, change, isKept) : AloneAsync(lease.Connection, change, isKept, ct), ct),
            ct);

    public void Dispose() => _schema.Dispose();

    private static async Task<T> AloneAsync<T>(DbConnection connection, Func<StoreWork, Task<T>> change, Func<T, bool> isKept, CancellationToken ct)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await change(new StoreWork(connection, transaction)).ConfigureAwait(false);
            await (isKept(result) ? transaction.CommitAsync(CancellationToken.None) : transaction.RollbackAsync(CancellationToken.None)).ConfigureAwait(false);
            return result;
        }
    }

    private static async Task<T> InsideAsync<T>(DbConnection connection, DbTransaction ambient, Func<StoreWork, Task<T>> change, Func<T, bool> isKept)
    {
        await ambient.SaveAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
        T result;
        try
        {
            result = await change(new StoreWork(connection, ambient)).ConfigureAwait(false);
        }
        catch
        {
            await TakeBackAsync(ambient).ConfigureAwait(false);
            throw;
        }

        await (isKept(result) ? ambient.ReleaseAsync(Savepoint, CancellationToken.None) : ambient.RollbackAsync(Savepoint, CancellationToken.None)).ConfigureAwait(false);
        return result;
    }

    private static async Task TakeBackAsync(DbTransaction ambient)
    {
        try
        {
            await ambient.RollbackAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // A full disk or a broken connection has taken back the whole transaction, and whoever owns it is told at its commit: what was wrong is what the change says.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }

    private async Task<T> LeasedAsync<T>(Func<StoreLease, Task<T>> work, CancellationToken ct)
    {
        var lease = await connections.OpenAsync(ct).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            return await work(lease).ConfigureAwait(false);
        }
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        try
        {
            await _schema.ReadyAsync(ct).ConfigureAwait(false);
            return await work().ConfigureAwait(false);
        }
        catch (Exception e) when (StoreProblems.IsOne(e))
        {
            throw StoreProblems.Of(e, connections.Place);
        }
    }
}
