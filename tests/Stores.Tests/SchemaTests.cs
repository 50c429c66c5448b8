using LibraryService.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;

namespace LibraryService.EntityFrameworkCore.Tests;

public class SchemaTests
{
    private const string SqliteColumns = """
        SELECT m.name, c.name, c."notnull", c.pk, CASE WHEN c.type LIKE '%INT%' OR c.type = 'boolean' THEN 'number' WHEN c.type IN ('text', 'TEXT') THEN 'text' ELSE 'bytes' END
        FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name LIKE 'library_service_%' ORDER BY 1, 2
        """;

    private const string SqliteIndexes = """
        SELECT m.tbl_name, m.name, (SELECT group_concat(i.name) FROM pragma_index_info(m.name) i), m.sql LIKE '%WHERE%'
        FROM sqlite_master m WHERE m.type = 'index' AND m.sql IS NOT NULL AND m.name LIKE 'library_service_%' ORDER BY 1, 2
        """;

    private const string PostgresColumns = """
        SELECT table_name, column_name, is_nullable, data_type, ordinal_position > 0 FROM information_schema.columns
        WHERE table_schema = current_schema() AND table_name LIKE 'library_service_%' ORDER BY 1, 2
        """;

    private const string PostgresIndexes = """
        SELECT tablename, regexp_replace(regexp_replace(indexdef, 'INDEX \S+ ON \S+\.', ''), '"', '', 'g') FROM pg_indexes
        WHERE schemaname = current_schema() AND tablename LIKE 'library_service_%' ORDER BY 1, 2
        """;

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task Migrating_twice_changes_nothing(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var schema = store.Schema();
        (await schema.VersionAsync(ct: TestContext.Current.CancellationToken)).ShouldBe(0);
        await schema.MigrateAsync(ct: TestContext.Current.CancellationToken);
        await schema.MigrateAsync(ct: TestContext.Current.CancellationToken);
        (await store.Schema().VersionAsync(ct: TestContext.Current.CancellationToken)).ShouldBe(StoreSchema.Newest);
        store.Lines("SELECT version FROM library_service_schema").Count.ShouldBe(StoreSchema.Newest);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task Many_may_migrate_at_once(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => store.Schema().MigrateAsync(ct: TestContext.Current.CancellationToken))));
        store.Lines("SELECT version FROM library_service_schema").Count.ShouldBe(StoreSchema.Newest);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task The_tables_of_a_newer_version_are_left_alone(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        await store.Schema().MigrateAsync(ct: TestContext.Current.CancellationToken);
        store.Run($"INSERT INTO library_service_schema (version, applied_at) VALUES ({StoreSchema.Newest + 1}, 0)");
        var wrong = await Should.ThrowAsync<StoreException>(() => store.Stores().Outbox.NextDueAsync(TestContext.Current.CancellationToken).AsTask());
        wrong.Problem.ShouldBe(StoreProblem.FromTheFuture);
        wrong.Message.ShouldContain($"version {StoreSchema.Newest + 1}");
        wrong.Message.ShouldContain("Update the package");
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_context_of_ones_own_makes_the_same_tables(StoreKind kind)
    {
        var (columns, indexes) = kind == StoreKind.Sqlite ? (SqliteColumns, SqliteIndexes) : (PostgresColumns, PostgresIndexes);
        using var ours = TestStore.New(kind);
        await ours.Schema().MigrateAsync(ct: TestContext.Current.CancellationToken);
        using var theirs = TestStore.New(kind);
        await using (var context = OwnContext.On(theirs))
        {
            theirs.Run(context.Database.GenerateCreateScript());
        }

        theirs.Lines(columns).ShouldBe(ours.Lines(columns));
        theirs.Lines(indexes).ShouldBe(ours.Lines(indexes));
        ours.Lines(indexes).Count.ShouldBeGreaterThan(5);
        (await theirs.Schema().VersionAsync(ct: TestContext.Current.CancellationToken)).ShouldBe(StoreSchema.Newest);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_context_without_the_tables_says_how_they_come_there(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        await using var context = OwnContext.On(store);
        var wrong = await Should.ThrowAsync<StoreException>(() => context.OutboxStore().NextDueAsync(TestContext.Current.CancellationToken).AsTask());
        wrong.Problem.ShouldBe(StoreProblem.NotMigrated);
        wrong.Message.ShouldContain("MigrateAsync");
        await context.StoreSchema().MigrateAsync(ct: TestContext.Current.CancellationToken);
        (await context.OutboxStore().NextDueAsync(TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task The_page_shows_every_table_with_its_columns()
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        await store.Schema().MigrateAsync(ct: TestContext.Current.CancellationToken);
        var tables = store.Lines("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'library_service_%' ORDER BY name");
        var rows = tables.Select(table => $"| `{table}` | {string.Join(", ", store.Lines($"SELECT name FROM pragma_table_info('{table}')").Select(column => $"`{column}`"))} |");
        var page = await File.ReadAllLinesAsync(Page(), cancellationToken: TestContext.Current.CancellationToken);
        rows.Where(row => !page.Any(line => line.StartsWith(row, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_copy_and_an_erasure_know_every_table_and_column()
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        await store.Schema().MigrateAsync(ct: TestContext.Current.CancellationToken);
        var tables = store.Lines("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'library_service_%' AND name <> 'library_service_schema'");
        StoreTables.All.Select(table => table.Name).ShouldBe(tables, ignoreOrder: true);
        foreach (var table in StoreTables.All)
        {
            table.Columns.ShouldBe(store.Lines($"SELECT name FROM pragma_table_info('{table.Name}')"), ignoreOrder: true);
            table.Columns.Take(table.KeyColumns).ShouldBe(store.Lines($"SELECT name FROM pragma_table_info('{table.Name}') WHERE pk > 0 ORDER BY pk"));
        }
    }

    private static string Page()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LibraryService.Core.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "docs", "stores.md");
    }
}
