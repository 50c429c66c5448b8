using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>Statements with their parameters.</summary>
internal static class DbConnectionExtensions
{
    public static DbCommand Command(this DbConnection connection, DbTransaction? transaction, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this package; what comes from outside goes into parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        return command;
    }

    public static async Task<int> RunAsync(this DbConnection connection, string sql, CancellationToken ct)
    {
        var command = connection.Command(transaction: null, sql);
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
        }
    }

    public static DbCommand With(this DbCommand command, string name, string? value) => command.With(name, DbType.String, value);

    public static DbCommand With(this DbCommand command, string name, long? value) => command.With(name, DbType.Int64, value);

    public static DbCommand With(this DbCommand command, string name, int value) => command.With(name, DbType.Int32, value);

    public static DbCommand With(this DbCommand command, string name, bool value) => command.With(name, DbType.Boolean, value);

    public static DbCommand With(this DbCommand command, string name, byte[] value) => command.With(name, DbType.Binary, value);

    /// <summary>Lets a statement take as long as its tables are large. On SQLite the limit is how long others are waited for, and stays.</summary>
    public static DbCommand WithoutTimeLimit(this DbCommand command)
    {
        if (command is not SqliteCommand)
        {
            command.CommandTimeout = 0;
        }

        return command;
    }

    /// <summary>A list, which only PostgreSQL takes.</summary>
    public static DbCommand WithList<T>(this DbCommand command, string name, T[] values)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = values;
        command.Parameters.Add(parameter);
        return command;
    }

    private static DbCommand With(this DbCommand command, string name, DbType type, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = type;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return command;
    }
}
