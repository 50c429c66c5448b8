using System.Data.Common;

namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>An open connection for a while.</summary>
/// <param name="connection">The connection.</param>
/// <param name="ambient">The transaction of whoever lent the connection; null when there is none.</param>
/// <param name="giveBack">What to do with the connection afterwards.</param>
internal sealed class StoreLease(DbConnection connection, DbTransaction? ambient, Func<ValueTask> giveBack) : IAsyncDisposable
{
    public DbConnection Connection { get; } = connection;

    /// <summary>The transaction of whoever lent the connection, which is theirs to commit.</summary>
    public DbTransaction? Ambient { get; } = ambient;

    public ValueTask DisposeAsync() => giveBack();
}
