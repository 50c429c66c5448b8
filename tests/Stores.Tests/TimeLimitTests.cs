using LibraryService.EntityFrameworkCore.Schema;
using LibraryService.EntityFrameworkCore.Upkeep;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>What takes as long as the tables are large, on a server whose commands are given one second.</summary>
public class TimeLimitTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_migrates_waits_for_another_who_does()
    {
        using var store = TestStore.New(StoreKind.Postgres);
        await using var provider = Hurried(store);
        await using var open = await OpenTransaction.OnAsync(store);
        await open.Context.StoreSchema().MigrateAsync(Ct);
        await OutlastsAsync(open, provider.GetRequiredService<StoreSchema>().MigrateAsync(Ct));
        store.Lines("SELECT version FROM library_service_schema ORDER BY version").Count.ShouldBe(StoreSchema.Newest);
    }

    [Fact]
    public async Task A_migration_takes_its_time()
    {
        using var store = TestStore.New(StoreKind.Postgres);
        store.Run(Script("001.sql"));
        store.Run("CREATE TABLE library_service_schema (version integer NOT NULL PRIMARY KEY, applied_at bigint NOT NULL); INSERT INTO library_service_schema VALUES (1, 0)");
        await using var provider = Hurried(store);
        await using var open = await OpenTransaction.OnAsync(store);
        await open.RunAsync("LOCK TABLE library_service_case IN SHARE MODE");
        await OutlastsAsync(open, provider.GetRequiredService<StoreSchema>().MigrateAsync(Ct));
        (await store.Schema().VersionAsync(Ct)).ShouldBe(StoreSchema.Newest);
    }

    [Fact]
    public async Task Giving_back_room_takes_its_time()
    {
        using var store = TestStore.New(StoreKind.Postgres);
        await store.Schema().MigrateAsync(Ct);
        await using var provider = Hurried(store);
        await using var open = await OpenTransaction.OnAsync(store);
        await open.RunAsync("LOCK TABLE library_service_alert IN SHARE UPDATE EXCLUSIVE MODE");
        await OutlastsAsync(open, provider.GetRequiredService<StoreUpkeep>().CompactAsync(Ct));
    }

    [Fact]
    public async Task Counting_what_a_copy_would_overwrite_takes_its_time()
    {
        using var store = TestStore.New(StoreKind.Postgres);
        using var source = TestStore.New(StoreKind.Sqlite);
        await store.Schema().MigrateAsync(Ct);
        await using var provider = Hurried(store);
        await using var open = await OpenTransaction.OnAsync(store);
        await open.RunAsync("LOCK TABLE library_service_case IN ACCESS EXCLUSIVE MODE");
        await OutlastsAsync(open, StoreCopy.CopyAsync(source.Schema(), provider.GetRequiredService<StoreSchema>(), Ct));
    }

    // Somebody else is in the way for longer than a second, as a large table would be.
    private static async Task OutlastsAsync(OpenTransaction open, Task work)
    {
        await open.UntilWaitsAsync(work);
        await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(2), Ct));
        await open.CommitAsync();
        await work;
    }

    private static ServiceProvider Hurried(TestStore store)
    {
        var services = new ServiceCollection();
        services.AddLibraryService().AddPostgresStore($"{store.ConnectionString};Command Timeout=1");
        return services.BuildServiceProvider();
    }

    private static string Script(string name)
    {
        using var reader = new StreamReader(typeof(StoreSchema).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
