using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>Connections to one SQLite file.</summary>
internal sealed class SqliteConnections : StoreConnections, IDisposable
{
    private readonly string _connectionString;
    private readonly string _pragmas;
    private readonly WriteLine _line;

    /// <exception cref="ArgumentException">The text is neither a path nor a connection string, or names no file.</exception>
    public SqliteConnections(string pathOrConnectionString, SqliteStoreOptions options)
    {
        var builder = Check(pathOrConnectionString);

        // The provider tries for so long by itself what the file said was busy, and zero is for ever there.
        if (!builder.ShouldSerialize("Default Timeout"))
        {
            builder.DefaultTimeout = Math.Max(1, (int)Math.Ceiling(options.BusyTimeout.TotalSeconds));
        }

        _connectionString = builder.ConnectionString;
        _line = new WriteLine(this);
        Place = $"The SQLite file '{builder.DataSource}'";
        _pragmas = string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA busy_timeout = {(int)options.BusyTimeout.TotalMilliseconds}; PRAGMA synchronous = {(options.SurvivesPowerLoss ? "FULL" : "NORMAL")}; PRAGMA secure_delete = ON;");
    }

    /// <exception cref="ArgumentException">The text is neither a path nor a connection string, or names no file.</exception>
    public static SqliteConnectionStringBuilder Check(string pathOrConnectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pathOrConnectionString);
        var builder = Builder(pathOrConnectionString);
        if (string.IsNullOrWhiteSpace(builder.DataSource))
        {
            throw new ArgumentException("A connection string for SQLite names its file: 'Data Source=desk.db'.", nameof(pathOrConnectionString));
        }

        if (builder.Mode == SqliteOpenMode.Memory || builder.DataSource is ":memory:")
        {
            throw new ArgumentException("A store outlives its connections, but a database in memory does not: name a file.", nameof(pathOrConnectionString));
        }

        return builder;
    }

    public override StoreDialect Dialect => StoreDialect.Sqlite;

    public override string Place { get; }

    public override bool Migrates => true;

    // Those that wait in line here are served in turn and go together, while those that wait at the file sleep and try.
    public override WriteLine? Line => _line;

    protected override async ValueTask<StoreLease> ConnectAsync(CancellationToken ct)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(ct).ConfigureAwait(false);
            await connection.RunAsync(_pragmas, ct).ConfigureAwait(false);
            return new StoreLease(connection, ambient: null, connection.DisposeAsync);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static SqliteConnectionStringBuilder Builder(string text)
    {
        if (!text.Contains('=', StringComparison.Ordinal))
        {
            return new SqliteConnectionStringBuilder { DataSource = text };
        }

        try
        {
            return new SqliteConnectionStringBuilder(text);
        }
        catch (ArgumentException e)
        {
            throw new ArgumentException($"A path or a connection string such as 'Data Source=desk.db' was expected, but this cannot be read: {e.Message}", nameof(text), e);
        }
    }
}
