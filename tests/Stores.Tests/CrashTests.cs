using LibraryService.Delivery;
using LibraryService.Desk;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

public class CrashTests
{
    [Fact]
    public async Task What_was_committed_is_in_the_files_of_a_process_that_died()
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        var (cases, outbox) = store.Stores();
        var answered = Cases.Answered("c-1");
        await cases.SaveAsync(answered, ct: TestContext.Current.CancellationToken);
        await outbox.ClaimAsync("one", Cases.Noon.AddHours(2), TimeSpan.FromMinutes(2), 1, TestContext.Current.CancellationToken);

        // The files as they lie there while the store is open: what a process that is killed now leaves behind.
        var left = Directory.CreateTempSubdirectory("stores").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(store.Folder).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
            {
                File.Copy(file, Path.Combine(left, Path.GetFileName(file)));
            }

            var services = new ServiceCollection();
            services.AddLibraryService().AddSqliteStore(Path.Combine(left, "desk.db"));
            await using (var provider = services.BuildServiceProvider())
            {
                answered.Equals(await provider.GetRequiredService<ICaseStore>().FindAsync(answered.Id, ct: TestContext.Current.CancellationToken)).ShouldBeTrue();
                var entry = await provider.GetRequiredService<IOutboxStore>().FindAsync(answered.Outbox[0].Key, TestContext.Current.CancellationToken);
                entry!.State.ShouldBe(DeliveryState.Sending);
                entry.Current.ShouldBe(answered.Outbox[0].Current);
            }
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(left, recursive: true);
        }
    }

    [Fact]
    public async Task The_file_is_written_ahead_and_waits_for_the_disk()
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        await store.Schema().MigrateAsync(ct: TestContext.Current.CancellationToken);
        store.Lines("PRAGMA journal_mode").ShouldBe(["wal"]);
        using var connections = new Connections.SqliteConnections(store.ConnectionString, new SqliteStoreOptions());
        await using var lease = await connections.OpenAsync(TestContext.Current.CancellationToken);
        using var command = lease.Connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous";
        (await command.ExecuteScalarAsync(cancellationToken: TestContext.Current.CancellationToken)).ShouldBe(2L);
    }
}
