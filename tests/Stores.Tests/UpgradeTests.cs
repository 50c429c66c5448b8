using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

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
