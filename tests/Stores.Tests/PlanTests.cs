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

        var claim = Plan(store, OutboxSql.Claim(kind == StoreKind.Sqlite ? StoreDialect.Sqlite : StoreDialect.Postgres));
        claim.ShouldContain("library_service_outbox_due");
        claim.ShouldNotContain("Seq Scan on library_service_outbox ");
        claim.ShouldNotContain("SCAN library_service_outbox\n");
        claim.ShouldNotContain("TEMP B-TREE");
        claim.ShouldNotContain("Sort");
        Plan(store, ClockSql.Claim(kind == StoreKind.Sqlite ? StoreDialect.Sqlite : StoreDialect.Postgres)).ShouldContain("library_service_case_due");
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

    private static string Plan(TestStore store, string sql) => string.Join('\n', store.Lines(
        (store.Kind == StoreKind.Sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + sql
            .Replace("@at", "639000000000100000", StringComparison.Ordinal)
            .Replace("@most", "100", StringComparison.Ordinal)
            .Replace("@after", "'C-5'", StringComparison.Ordinal)
            .Replace("@before", "639000000000100000", StringComparison.Ordinal)
            .Replace("@branch", "'b-1'", StringComparison.Ordinal)
            .Replace("@lost", "'x'", StringComparison.Ordinal)
            .Replace("@worker", "'one'", StringComparison.Ordinal)
            .Replace("@until", "639000000000200000", StringComparison.Ordinal)
            .Replace("@kept_at", "1", StringComparison.Ordinal))) + "\n";
}
