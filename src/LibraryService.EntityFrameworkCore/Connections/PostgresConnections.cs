using Npgsql;

namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>Connections to one PostgreSQL database.</summary>
internal sealed class PostgresConnections : StoreConnections, IDisposable
{
    private const int StatementsPrepared = 32;
    private readonly NpgsqlDataSource _source;

    /// <exception cref="ArgumentException">The text is no connection string, or names no host.</exception>
    public PostgresConnections(string connectionString)
    {
        var builder = Check(connectionString);
        if (!builder.ShouldSerialize("Max Auto Prepare"))
        {
            builder.MaxAutoPrepare = StatementsPrepared;
        }

        // Nothing here changes a session, and nobody else has these connections: they need not be cleaned before each statement, which costs as much as a short statement does.
        if (!builder.ShouldSerialize("No Reset On Close"))
        {
            builder.NoResetOnClose = true;
        }

        _source = NpgsqlDataSource.Create(builder);
        Place = FormattableString.Invariant($"The PostgreSQL database '{builder.Database}' on {builder.Host}:{builder.Port}");
    }

    public override StoreDialect Dialect => StoreDialect.Postgres;

    public override string Place { get; }

    public override bool Migrates => true;

    protected override async ValueTask<StoreLease> ConnectAsync(CancellationToken ct)
    {
        var connection = await _source.OpenConnectionAsync(ct).ConfigureAwait(false);
        return new StoreLease(connection, ambient: null, connection.DisposeAsync);
    }

    public void Dispose() => _source.Dispose();

    /// <exception cref="ArgumentException">The text is no connection string, or names no host.</exception>
    public static NpgsqlConnectionStringBuilder Check(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var builder = Builder(connectionString);
        return string.IsNullOrWhiteSpace(builder.Host)
            ? throw new ArgumentException("A connection string for PostgreSQL names its host: 'Host=...;Database=...;Username=...;Password=...'.", nameof(connectionString))
            : builder;
    }

    private static NpgsqlConnectionStringBuilder Builder(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
#pragma warning disable MA0054 // The cause may show what was given as a password.
            throw new ArgumentException("A connection string such as 'Host=db;Database=desk;Username=desk;Password=...' was expected, but this cannot be read.", nameof(text));
#pragma warning restore MA0054
        }
    }
}
