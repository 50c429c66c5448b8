using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>Files that earlier versions wrote, as they were written.</summary>
public class UpgradeTests
{
    private const string Variable = "LIBRARYSERVICE_WRITE_FIXTURES";

    public static TheoryData<int> Versions => [.. Enumerable.Range(1, StoreSchema.Newest)];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_file_of_an_earlier_version_opens_and_is_brought_up_to_date(int version)
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        File.Copy(FileOf(version), Path.Combine(store.Folder, "desk.db"));
        (await store.Schema().VersionAsync(ct: TestContext.Current.CancellationToken)).ShouldBe(version);
        await IsReadAndWrittenAsync(store);
        store.Lines("PRAGMA journal_mode").ShouldBe(["wal"]);
    }

    [Fact]
    public async Task What_may_only_be_read_is_read_as_it_is()
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        File.Copy(FileOf(StoreSchema.Newest), Path.Combine(store.Folder, "desk.db"));
        var cases = store.Open($"{store.ConnectionString};Mode=ReadOnly").GetRequiredService<ICaseStore>();
        (await cases.FindAsync(new CaseId("c-1"), TestContext.Current.CancellationToken)).ShouldNotBeNull();
        store.Lines("PRAGMA journal_mode").ShouldBe(["delete"]);
    }

    [Fact]
    public async Task Rows_of_version_1_on_a_server_are_brought_up_to_date_by_several_at_once()
    {
        using var store = TestStore.New(StoreKind.Postgres);
        await FillAsVersion1Async(store);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => store.Schema().MigrateAsync(ct: TestContext.Current.CancellationToken))));
        store.Lines("SELECT version FROM library_service_schema ORDER BY version").ShouldBe([.. Versions.Select(version => $"{version.Data}")]);
        (await store.Open().GetRequiredService<IClockStore>().ClaimAsync(Cases.Noon.AddDays(1), TimeSpan.FromMinutes(1), 10, TestContext.Current.CancellationToken)).Count.ShouldBe(2);
        await IsReadAndWrittenAsync(store);
    }

    // What the file has, in the tables that version 1 made.
    private static async Task FillAsVersion1Async(TestStore store)
    {
        using var script = new StreamReader(typeof(StoreSchema).Assembly.GetManifestResourceStream("001.sql")!);
        store.Run("CREATE TABLE library_service_schema (version integer NOT NULL PRIMARY KEY, applied_at bigint NOT NULL); " + await script.ReadToEndAsync(TestContext.Current.CancellationToken));
        await using var file = new SqliteConnection($"Data Source={FileOf(1)};Mode=ReadOnly;Pooling=false");
        await file.OpenAsync(TestContext.Current.CancellationToken);
        await using var server = new NpgsqlConnection(store.ConnectionString);
        await server.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var table in store.Lines("SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"))
        {
            await using var read = file.Command(transaction: null, $"SELECT * FROM {table}");
            await using var rows = await read.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            var names = Enumerable.Range(0, rows.FieldCount).Select(rows.GetName).ToArray();
            while (await rows.ReadAsync(TestContext.Current.CancellationToken))
            {
                await using var write = new NpgsqlCommand($"INSERT INTO {table} ({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select((_, column) => $"${column + 1}"))})", server);
                for (var column = 0; column < names.Length; column++)
                {
                    write.Parameters.Add(new NpgsqlParameter { Value = names[column] == "is_released" ? rows.GetBoolean(column) : rows.GetValue(column) });
                }

                await write.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            }
        }
    }

    private static string FileOf(int version) => Path.Combine(AppContext.BaseDirectory, "Fixtures", $"version-{version}.db");

    private static async Task IsReadAndWrittenAsync(TestStore store)
    {
        var (cases, outbox) = store.Stores();
        var open = await cases.FindAsync(new CaseId("c-1"), ct: TestContext.Current.CancellationToken);
        open!.Equals(Cases.Answered("c-1", "p-1")).ShouldBeTrue();
        (await cases.OfPatronAsync(new PatronId("p-1"), ct: TestContext.Current.CancellationToken)).Select(@case => $"{@case.Id}").ShouldBe(["c-1", "c-2"]);
        var entry = await outbox.FindAsync("c-1.0003-Replied", TestContext.Current.CancellationToken);
        entry!.State.ShouldBe(DeliveryState.Sending);
        (await outbox.UpdateAsync([entry.GivenBack(Cases.Noon)], TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await cases.SaveAsync(Cases.Desk(Cases.Noon.AddHours(5)).Resolve(open), ct: TestContext.Current.CancellationToken)).ShouldNotBeNull();
        (await store.Schema().VersionAsync(ct: TestContext.Current.CancellationToken)).ShouldBe(StoreSchema.Newest);
    }

    [Fact]
    public async Task A_case_of_a_version_without_branches_is_dated_anew_with_its_branch()
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        File.Copy(FileOf(1), Path.Combine(store.Folder, "desk.db"));

        // The open case of the file, as it would stand there had it been asked at a branch.
        store.Run("UPDATE library_service_case_event SET content = CAST(replace(CAST(content AS text), '\"Inquiry\":{', '\"Inquiry\":{\"Branch\":\"main\",') AS blob) WHERE case_id = 'c-1' AND kind = 0");
        var provider = store.Open();
        var found = await provider.GetRequiredService<ICaseStore>().FindAsync(new CaseId("c-1"), TestContext.Current.CancellationToken);
        found!.Inquiry.BranchId.ShouldBe(new BranchId("main"));
        var clocks = provider.GetRequiredService<IClockStore>();
        var later = Cases.Noon.AddDays(3);
        (await clocks.RedateAsync(_ => later, new BranchId("elsewhere"), 10, TestContext.Current.CancellationToken)).ShouldBe(0);
        (await clocks.RedateAsync(_ => later, new BranchId("main"), 10, TestContext.Current.CancellationToken)).ShouldBe(1);
        store.Lines($"SELECT id FROM library_service_case WHERE due_at = {later.UtcTicks}").ShouldBe(["c-1"]);
        store.Lines("SELECT branch FROM library_service_case WHERE id = 'c-1'").ShouldBe(["main"]);
    }

    // Run once when a version of the tables is finished, with the folder of the fixtures in the variable; the file is kept for good.
    [Fact]
    public async Task A_file_of_this_version_can_be_written_for_those_that_come()
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"Nothing to write: {Variable} names no folder.");
        var path = Path.Combine(folder!, $"version-{StoreSchema.Newest}.db");
        var services = new ServiceCollection();
        services.AddLibraryService().AddSqliteStore(path);
        await using (var provider = services.BuildServiceProvider())
        {
            var cases = provider.GetRequiredService<ICaseStore>();
            await cases.SaveAsync(Cases.Answered("c-1", "p-1"), ct: TestContext.Current.CancellationToken);
            await cases.SaveAsync(Cases.Desk(Cases.Noon.AddHours(2)).Resolve((await cases.SaveAsync(Cases.Opened("c-2", "p-1"), ct: TestContext.Current.CancellationToken))!), ct: TestContext.Current.CancellationToken);
            (await provider.GetRequiredService<IOutboxStore>().ClaimAsync("one", Cases.Noon.AddHours(2), TimeSpan.FromMinutes(2), 1, TestContext.Current.CancellationToken)).Count.ShouldBe(1);
        }

        using var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = DELETE; VACUUM;";
        command.ExecuteNonQuery();
    }
}
