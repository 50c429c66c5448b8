using System.Collections.Concurrent;
using System.Data;
using System.Runtime.ExceptionServices;

namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>Commits changes that come at the same time together, for a database that has one writer and waits for the disk at each commit.</summary>
/// <remarks>
/// What comes while others are being committed waits in line and goes with the next commit. Each change stands for itself: one that fails, or says that nothing is to be
/// kept, is taken back alone. Nobody is told that a change is kept before the commit; when that fails, nothing of any of them is kept.
/// </remarks>
internal sealed class WriteLine(StoreConnections connections)
{
    private const int MostAtOnce = 256;
    private const string Before = "SAVEPOINT library_service_change";
    private const string Keep = "RELEASE library_service_change";
    private const string TakeBack = "ROLLBACK TO library_service_change; RELEASE library_service_change";
    private readonly ConcurrentQueue<IWaitingChange> _line = new();
    private int _isServed;

    /// <summary>Makes a change, all or none of it.</summary>
    /// <param name="change">The statements.</param>
    /// <param name="isKept">Whether to keep what they did.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<T> RunAsync<T>(Func<StoreWork, Task<T>> change, Func<T, bool> isKept, CancellationToken ct) =>
        JoinAsync(new WaitingChange<T>(change, isKept, isAlone: false, ct));

    /// <summary>Runs what may stand in no transaction, while nobody else writes.</summary>
    public Task<T> RunAloneAsync<T>(Func<StoreWork, Task<T>> change, CancellationToken ct) =>
        JoinAsync(new WaitingChange<T>(change, static _ => true, isAlone: true, ct));

    private Task<T> JoinAsync<T>(WaitingChange<T> change)
    {
        _line.Enqueue(change);
        if (Interlocked.CompareExchange(ref _isServed, 1, 0) == 0)
        {
            // Whoever happens to be first in line must not serve all who come after, nor lend them what flows with it.
            using (ExecutionContext.SuppressFlow())
            {
                _ = Task.Run(ServeAsync);
            }
        }

        return change.Done;
    }

    private async Task ServeAsync()
    {
        do
        {
            while (!_line.IsEmpty)
            {
                await CommitAsync().ConfigureAwait(false);
            }

            Volatile.Write(ref _isServed, 0);
        }
        while (!_line.IsEmpty && Interlocked.CompareExchange(ref _isServed, 1, 0) == 0);
    }

    private async Task CommitAsync()
    {
        List<IWaitingChange> batch = [];
        while (batch.Count < MostAtOnce && _line.TryPeek(out var next) && (batch.Count == 0 || !next.IsAlone) && _line.TryDequeue(out next))
        {
            if (!next.IsCancelled())
            {
                batch.Add(next);
                if (next.IsAlone)
                {
                    break;
                }
            }
        }

        try
        {
            if (batch.Count > 0)
            {
                await CommitAsync(batch).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // Whatever it was, those who wait are told, and the line goes on.
        catch (Exception e)
#pragma warning restore CA1031
        {
            batch.ForEach(change => change.Failed(e));
        }
    }

    private async Task CommitAsync(List<IWaitingChange> batch)
    {
        var lease = await connections.OpenAsync(CancellationToken.None).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            if (batch[0].IsAlone)
            {
                await batch[0].RunAsync(new StoreWork(lease.Connection, Transaction: null)).ConfigureAwait(false);
                batch[0].Committed();
                return;
            }

            // On SQLite this begins at once as a writer, so that what is read cannot be old when it is written.
            var transaction = await lease.Connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, CancellationToken.None).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var work = new StoreWork(lease.Connection, transaction);
                foreach (var change in batch)
                {
                    await work.Command(Before).RunAsync(CancellationToken.None).ConfigureAwait(false);
                    var isKept = await change.RunAsync(work).ConfigureAwait(false);
                    try
                    {
                        await work.Command(isKept ? Keep : TakeBack).RunAsync(CancellationToken.None).ConfigureAwait(false);
                    }
                    catch (Exception) when (change.Error is not null)
                    {
                        // A full disk takes back the whole transaction, and then there is no savepoint to go back to: what was wrong is what the change says.
                        ExceptionDispatchInfo.Throw(change.Error);
                    }
                }

                await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }

        batch.ForEach(static change => change.Committed());
    }
}
