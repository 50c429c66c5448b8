using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LibraryService.CrashRig.Clocks;

/// <summary>Fills the tables with copies of one case that the store has kept itself, each with an id and a branch of its own.</summary>
internal sealed class CaseFixture(StoreKind kind, string connectionString)
{
    private const int Portion = 100_000;
    private const string Template = "template-0000000";

    /// <summary>The id of the case that is copied.</summary>
    public static string TemplateId => Template;

    /// <summary>Copies it.</summary>
    /// <param name="count">How many copies.</param>
    /// <param name="ofMain">How many of them are of <see cref="Branches.Main"/>; they lie among the others.</param>
    /// <param name="due">How many have to be looked at now.</param>
    /// <param name="now">Now. The others have to be looked at evenly through the thirty days from tomorrow on.</param>
    public async Task FillAsync(int count, int ofMain, int due, DateTimeOffset now)
    {
        await using DbConnection connection = kind == StoreKind.Sqlite ? new SqliteConnection(connectionString) : new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        if (kind == StoreKind.Sqlite)
        {
            await RunAsync(connection, "PRAGMA synchronous = OFF");
        }

        for (var first = 0; first < count; first += Portion)
        {
            var numbers = Numbers(first, Math.Min(count, first + Portion) - 1);
            var id = kind == StoreKind.Sqlite ? "printf('case-%011d', n)" : "'case-' || lpad(n::text, 11, '0')";
            var branch = string.Create(CultureInfo.InvariantCulture, $"CASE WHEN n % {Math.Max(1, count / Math.Max(1, ofMain))} = 0 THEN '{Branches.Main}' ELSE 'branch-' || (n % {Branches.Others}) END");
            var dueAt = string.Create(CultureInfo.InvariantCulture, $"CASE WHEN n < {due} THEN {now.UtcTicks} ELSE {now.AddDays(1).UtcTicks} + CAST(n AS bigint) * {TimeSpan.FromDays(30).Ticks / count} END");
            await RunAsync(connection, $"""
                INSERT INTO library_service_case (id, version, opened_at, state, branch, due_at)
                SELECT {id}, 1, t.opened_at, t.state, {branch}, {dueAt} FROM {numbers} CROSS JOIN library_service_case t WHERE t.id = '{Template}'
                """);
            var text = kind == StoreKind.Sqlite ? "CAST(e.content AS text)" : "convert_from(e.content, 'UTF8')";
            var copied = $"replace(replace({text}, '{Template}', {id}), '{Branches.Main}', {branch})";
            await RunAsync(connection, $"""
                INSERT INTO library_service_case_event (case_id, version, number, kind, at, content)
                SELECT {id}, 1, e.number, e.kind, e.at, {(kind == StoreKind.Sqlite ? $"CAST({copied} AS blob)" : $"convert_to({copied}, 'UTF8')")}
                FROM {numbers} CROSS JOIN library_service_case_event e WHERE e.case_id = '{Template}'
                """);
        }

        await RunAsync(connection, kind == StoreKind.Sqlite ? "ANALYZE" : "VACUUM ANALYZE");
    }

    private string Numbers(int first, int last) => kind == StoreKind.Sqlite
        ? FormattableString.Invariant($"(WITH RECURSIVE numbers (n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM numbers WHERE n < {last}) SELECT n FROM numbers) AS numbers")
        : FormattableString.Invariant($"generate_series({first}, {last}) AS numbers (n)");

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are made of numbers and of names that stand here.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
