using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>Says of an error of a database what is wrong and what to do.</summary>
internal static class StoreProblems
{
    /// <summary>Whether an error is one of the database, and not of the caller or of the code.</summary>
    public static bool IsOne(Exception e) => e is DbException or SocketException or TimeoutException;

    /// <summary>What was wrong on an open connection.</summary>
    public static StoreException Of(Exception e, string place) => Told(e, place, e switch
    {
        SqliteException sqlite => Of(sqlite),
        PostgresException postgres => Of(postgres.SqlState),
        _ when Causes(e).Any(cause => cause is TimeoutException) => StoreProblem.Busy,
        NpgsqlException or SocketException => StoreProblem.Unreachable,
        _ => StoreProblem.Other,
    });

    /// <summary>What keeps a connection from being opened.</summary>
    public static StoreException OfOpening(Exception e, string place) => Told(e, place, e switch
    {
        SqliteException sqlite => Of(sqlite),
        PostgresException postgres => Of(postgres.SqlState),
        NpgsqlException when e.Message.Contains("pool has been exhausted", StringComparison.Ordinal) => StoreProblem.Busy,

        // No password where one is asked for, no encryption where it is demanded.
        NpgsqlException when !Causes(e).Any(cause => cause is SocketException or IOException or TimeoutException) => StoreProblem.Refused,
        NpgsqlException or SocketException or TimeoutException => StoreProblem.Unreachable,
        _ => StoreProblem.Other,
    });

    private static StoreException Told(Exception e, string place, StoreProblem problem)
    {
        var code = e is SqliteException sqlite ? string.Create(CultureInfo.InvariantCulture, $" SQLite says {sqlite.SqliteExtendedErrorCode}.") : "";
        return new StoreException(problem, $"{place} {What(problem)}{code}", e);
    }

    private static IEnumerable<Exception> Causes(Exception e)
    {
        for (var cause = e; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }

    private static StoreProblem Of(SqliteException e) => e.SqliteErrorCode switch
    {
        raw.SQLITE_IOERR when e.SqliteExtendedErrorCode == raw.SQLITE_IOERR_SHMSIZE => StoreProblem.DiskFull,
        raw.SQLITE_CANTOPEN or raw.SQLITE_PERM => StoreProblem.Unreachable,
        raw.SQLITE_AUTH => StoreProblem.Refused,
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => StoreProblem.Busy,
        raw.SQLITE_FULL => StoreProblem.DiskFull,
        raw.SQLITE_READONLY => StoreProblem.ReadOnly,
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => StoreProblem.Corrupt,
        raw.SQLITE_ERROR when e.Message.Contains("no such table", StringComparison.Ordinal) => StoreProblem.NotMigrated,
        _ => StoreProblem.Other,
    };

    private static StoreProblem Of(string state) => state switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InvalidCatalogName
            or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.InsufficientPrivilege => StoreProblem.Refused,
        PostgresErrorCodes.DiskFull => StoreProblem.DiskFull,
        PostgresErrorCodes.ReadOnlySqlTransaction => StoreProblem.ReadOnly,
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn => StoreProblem.NotMigrated,
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable
            or PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.TooManyConnections => StoreProblem.Busy,
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => StoreProblem.Corrupt,
        _ when state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal) => StoreProblem.Unreachable,
        _ => StoreProblem.Other,
    };

    private static string What(StoreProblem problem) => problem switch
    {
        StoreProblem.Unreachable => "cannot be reached. See that it is there and may be opened; what waits is taken up once it is.",
        StoreProblem.Refused => "refuses the connection string. See to its user, password and database, its schema and encryption, and to what the user may do.",
        StoreProblem.Busy => "was held by others for too long. Try again; if it lasts, look for a long transaction, or for more to do than the connections carry.",
        StoreProblem.DiskFull => "has no room left. Make room on its disk; nothing that was kept is lost.",
        StoreProblem.ReadOnly => "may only be read. Let the process write to it, and on SQLite to its folder.",
        StoreProblem.Corrupt => "is no database, or a damaged one. Put it aside and restore a backup; do not write to it.",
        StoreProblem.NotMigrated => "has no tables of LibraryService, or older ones. Migrate it.",
        StoreProblem.FromTheFuture => "was written by a newer version of LibraryService. Update the package.",
        _ => "could not do it; the inner exception tells why.",
    };
}
