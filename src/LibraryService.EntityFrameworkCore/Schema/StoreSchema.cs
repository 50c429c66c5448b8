using System.Data;
using System.Data.Common;
using System.Globalization;
using LibraryService.EntityFrameworkCore.Connections;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LibraryService.EntityFrameworkCore.Schema;

/// <summary>The tables of one database: which version they are, and how they become the newest.</summary>
/// <remarks>May be asked from any number of processes at once; one of them does the work, and the others wait for it.</remarks>
public sealed class StoreSchema : IDisposable
{
    // Every version's changes, by the name that its script has.
    private static readonly string[] Scripts = ["001.sql", "002.sql"];

    // Chosen once, so that every process asks for the same lock.
    private const long AdvisoryLock = 0x4C69_6253_6572_7631;
    private readonly StoreConnections _connections;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _once = new(1, 1);
    private volatile bool _isReady;

    internal StoreSchema(StoreConnections connections, TimeProvider time) => (_connections, _time) = (connections, time);

    /// <summary>The version that this package works with.</summary>
    public static int Newest => Scripts.Length;

    /// <summary>Makes the tables, or brings them up to <see cref="Newest"/>; nothing when they are. All or nothing.</summary>
    /// <exception cref="StoreException">It cannot be done, or a newer version of this package was here; the message says what to do.</exception>
    public async Task MigrateAsync(CancellationToken ct = default)
    {
        try
        {
            var lease = await _connections.OpenAsync(ct).ConfigureAwait(false);
            await using (lease.ConfigureAwait(false))
            {
                await MigrateAsync(lease, ct).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (StoreProblems.IsOne(e))
        {
            throw StoreProblems.Of(e, _connections.Place);
        }
    }

    /// <summary>The version of the tables; 0 when there are none.</summary>
    /// <exception cref="StoreException">It cannot be asked; the message says what to do.</exception>
    public async Task<int> VersionAsync(CancellationToken ct = default)
    {
        try
        {
            var lease = await _connections.OpenAsync(ct).ConfigureAwait(false);
            await using (lease.ConfigureAwait(false))
            {
                return await VersionAsync(lease.Connection, lease.Ambient, ct).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (StoreProblems.IsOne(e))
        {
            throw StoreProblems.Of(e, _connections.Place);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _once.Dispose();

    internal StoreGate Gate() => new(_connections, _time);

    /// <summary>Sees once that the tables are as this package needs them.</summary>
    internal async ValueTask ReadyAsync(CancellationToken ct)
    {
        if (_isReady)
        {
            return;
        }

        await _once.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            if (_isReady)
            {
                return;
            }

            if (_connections.Migrates)
            {
                await MigrateAsync(ct).ConfigureAwait(false);
            }
            else if (await VersionAsync(ct).ConfigureAwait(false) is var version && version != Newest)
            {
                throw Wrong(version);
            }

            _isReady = true;
        }
        finally
        {
            _once.Release();
        }
    }

    private async Task MigrateAsync(StoreLease lease, CancellationToken ct)
    {
        var connection = lease.Connection;
        var version = await VersionAsync(connection, lease.Ambient, ct).ConfigureAwait(false);
        ThrowIfNewer(version);

        // The file has it from then on, but a backup of it may have come without. What may only be read stays as it is.
        if (lease.Ambient is null && connection is SqliteConnection file && raw.sqlite3_db_readonly(file.Handle!, "main") == 0)
        {
            await connection.RunAsync("PRAGMA journal_mode = WAL", ct).ConfigureAwait(false);
        }

        if (version == Newest)
        {
            return;
        }

        var own = lease.Ambient is null ? await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct).ConfigureAwait(false) : null;
        var transaction = lease.Ambient ?? own!;
        try
        {
            if (_connections.Dialect == StoreDialect.Postgres)
            {
                await RunAsync(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({AdvisoryLock})"), ct).ConfigureAwait(false);
            }

            // Another process may have been faster.
            await RunAsync(connection, transaction, "CREATE TABLE IF NOT EXISTS library_service_schema (version integer NOT NULL PRIMARY KEY, applied_at bigint NOT NULL)", ct).ConfigureAwait(false);
            version = await VersionAsync(connection, transaction, ct).ConfigureAwait(false);
            ThrowIfNewer(version);
            for (; version < Newest; version++)
            {
                await RunAsync(connection, transaction, Script(Scripts[version]), ct).ConfigureAwait(false);
                var command = connection.Command(transaction, "INSERT INTO library_service_schema (version, applied_at) VALUES (@version, @at)")
                    .With("version", version + 1).With("at", _time.GetUtcNow().UtcTicks);
                await using (command.ConfigureAwait(false))
                {
                    await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
                }
            }

            if (own is not null)
            {
                await own.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
        finally
        {
            if (own is not null)
            {
                await own.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task<int> VersionAsync(DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        var exists = _connections.Dialect == StoreDialect.Sqlite
            ? "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'library_service_schema'"
            : "SELECT count(*) FROM pg_class WHERE oid = to_regclass('library_service_schema')";
        return await NumberAsync(connection, transaction, exists, ct).ConfigureAwait(false) == 0
            ? 0
            : await NumberAsync(connection, transaction, "SELECT coalesce(max(version), 0) FROM library_service_schema", ct).ConfigureAwait(false);
    }

    private void ThrowIfNewer(int version)
    {
        if (version > Newest)
        {
            throw Wrong(version);
        }
    }

    private StoreException Wrong(int version) => version > Newest
        ? new StoreException(StoreProblem.FromTheFuture, FormattableString.Invariant(
            $"{_connections.Place} has the tables of version {version}, but this package knows {Newest} and no later. Update the package; nothing was changed."))
        : new StoreException(StoreProblem.NotMigrated, FormattableString.Invariant(
            $"{_connections.Place} has the tables of version {version}, but this package needs {Newest}. Add and run a migration of the context, or call {nameof(StoreSchema)}.{nameof(MigrateAsync)}."));

    private static async Task<int> NumberAsync(DbConnection connection, DbTransaction? transaction, string sql, CancellationToken ct)
    {
        var command = connection.Command(transaction, sql);
        await using (command.ConfigureAwait(false))
        {
            return Convert.ToInt32(await command.ExecuteScalarAsync(ct).ConfigureAwait(false), CultureInfo.InvariantCulture);
        }
    }

    private static async Task RunAsync(DbConnection connection, DbTransaction transaction, string sql, CancellationToken ct)
    {
        var command = connection.Command(transaction, sql).WithoutTimeLimit();
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
        }
    }

    private static string Script(string name)
    {
        using var stream = typeof(StoreSchema).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
