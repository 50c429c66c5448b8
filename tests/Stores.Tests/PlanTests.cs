using LibraryService.EntityFrameworkCore.Cases;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Outbox;
using LibraryService.EntityFrameworkCore.Upkeep;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>The outbox with a million entries, of which one in ten is on its way.</summary>
public class PlanTests
{
    private const string Entry = """
        SELECT 'C-' || n || '.0004-Replied', CASE WHEN n % 10 = 0 THEN 0 ELSE 4 END, 0, 0, CASE WHEN n % 10 = 0 THEN 639000000000000000 + CAST(n AS bigint) * 10000 END, NULL, NULL, NULL, 1, {0}, 0
        """;

    private const string Case = "SELECT 'C-' || n, 1, 0, CASE WHEN n % 4 = 0 THEN 0 ELSE 2 END, 'b-' || n % 20, 639000000000000000 + CAST(n AS bigint) * 10000";

    private const string Survey = "SELECT 'S-' || n, CAST(n AS bigint) * 10000, {0}";

    // As they are given: their types are those that the stores send.
    private static readonly Dictionary<string, (string Type, string Value)> Parameters = new(StringComparer.Ordinal)
    {
        ["@at"] = ("bigint", "639000000000100000"),
        ["@most"] = ("integer", "100"),
        ["@after"] = ("text", "'C-5'"),
        ["@before"] = ("bigint", "639000000000100000"),
        ["@branch"] = ("text", "'b-1'"),
        ["@lost"] = ("text", "'x'"),
        ["@worker"] = ("text", "'one'"),
        ["@until"] = ("bigint", "639000000000200000"),
        ["@kept_at"] = ("bigint", "1"),
    };

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_claim_uses_its_index_at_a_million_entries(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        await store.Schema().MigrateAsync(ct: TestContext.Current.CancellationToken);
        store.Run("INSERT INTO library_service_outbox (key, state, reason, step, due_at, was_due_at, worker, attempts, version, is_released, kept_at) " + (kind == StoreKind.Sqlite
            ? $"WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 1000000) {Entry.Replace("{0}", "0", StringComparison.Ordinal)} FROM numbers"
            : $"{Entry.Replace("{0}", "false", StringComparison.Ordinal)} FROM generate_series(1, 1000000) AS numbers (n)"));
        store.Run("INSERT INTO library_service_case (id, version, opened_at, state, branch, due_at) " + (kind == StoreKind.Sqlite
            ? $"WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 200000) {Case} FROM numbers"
            : $"{Case} FROM generate_series(1, 200000) AS numbers (n)"));
        store.Run("INSERT INTO library_service_survey (key, kept_at, content) " + (kind == StoreKind.Sqlite
            ? $"WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 50000) {Survey.Replace("{0}", "''", StringComparison.Ordinal)} FROM numbers"
            : $"{Survey.Replace("{0}", "''::bytea", StringComparison.Ordinal)} FROM generate_series(1, 50000) AS numbers (n)"));
        if (kind == StoreKind.Sqlite)
        {
            ReadsInTheOrderOfKeys(store);
        }

        store.Run("ANALYZE");
        ReadsInTheOrderOfKeys(store);

        var dialect = kind == StoreKind.Sqlite ? StoreDialect.Sqlite : StoreDialect.Postgres;
        ReadsItsIndexAlone(Plan(store, OutboxSql.Claim(dialect)), "library_service_outbox");
        ReadsItsIndexAlone(Plan(store, ClockSql.Claim(dialect)), "library_service_case");
        if (kind == StoreKind.Postgres)
        {
            ReadsItsIndexAlone(PreparedPlan(store, OutboxSql.Claim(dialect)), "library_service_outbox");
            ReadsItsIndexAlone(PreparedPlan(store, ClockSql.Claim(dialect)), "library_service_case");
        }

        Plan(store, ClockSql.Open(ofBranch: true)).ShouldContain("library_service_case_open");
        Plan(store, OutboxSql.NextDue).ShouldContain("library_service_outbox_due");
        Plan(store, OutboxSql.CountDue).ShouldContain("library_service_outbox_due");
    }

    // SQLite knows nothing of its tables until somebody analyzes them, and few do; so it is asked with and without.
    private static void ReadsInTheOrderOfKeys(TestStore store)
    {
        foreach (var page in (string[])[UpkeepSql.ClosedCases, UpkeepSql.FinishedEntries(store.Kind == StoreKind.Sqlite ? StoreDialect.Sqlite : StoreDialect.Postgres), UpkeepSql.Surveys])
        {
            var plan = Plan(store, page);
            plan.ShouldContain(store.Kind == StoreKind.Sqlite ? "_1 (" : "_pkey");
            plan.ShouldNotContain("TEMP B-TREE");
            plan.ShouldNotContain("Sort");
        }
    }

    private static void ReadsItsIndexAlone(string plan, string table)
    {
        plan.ShouldContain($"{table}_due");
        plan.ShouldNotContain($"Seq Scan on {table} ");
        plan.ShouldNotContain($"SCAN {table}\n");
        plan.ShouldNotContain("TEMP B-TREE");
        plan.ShouldNotContain("Sort");
    }

    // What PostgreSQL plans once for every value, as it may for a statement that was prepared: it knows neither the instant nor how many are asked for.
    private static string PreparedPlan(TestStore store, string sql) => store.Ask(connection =>
    {
        string[] names = [.. Parameters.Keys.Where(name => sql.Contains(name, StringComparison.Ordinal))];
        for (var place = 0; place < names.Length; place++)
        {
            sql = sql.Replace(names[place], $"${place + 1}", StringComparison.Ordinal);
        }

        foreach (var before in (string[])["SET plan_cache_mode = force_generic_plan", $"PREPARE claim ({string.Join(", ", names.Select(name => Parameters[name].Type))}) AS {sql}"])
        {
            using var command = connection.Command(transaction: null, before);
            command.ExecuteNonQuery();
        }

        using var explain = connection.Command(transaction: null, $"EXPLAIN EXECUTE claim ({string.Join(", ", names.Select(name => Parameters[name].Value))})");
        using var reader = explain.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(0));
        }

        var plan = string.Join('\n', lines) + "\n";
        plan.ShouldContain("$1");
        return plan;
    });

    private static string Plan(TestStore store, string sql) => string.Join('\n', store.Lines(
        (store.Kind == StoreKind.Sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") +
            Parameters.Aggregate(sql, (filled, parameter) => filled.Replace(parameter.Key, parameter.Value.Value, StringComparison.Ordinal)))) + "\n";
}
