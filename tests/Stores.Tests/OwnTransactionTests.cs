using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

public class OwnTransactionTests
{
    public static TheoryData<StoreKind, string> Promises
    {
        get
        {
            var data = new TheoryData<StoreKind, string>();
            foreach (var check in DurableStoreContract.Checks)
            {
                data.Add(StoreKind.Sqlite, check.Promise);
                data.Add(StoreKind.Postgres, check.Promise);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_change_of_ones_own_and_the_message_commit_together(StoreKind kind)
    {
        using var store = await MigratedAsync(kind);
        await using (var context = OwnContext.On(store))
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken: TestContext.Current.CancellationToken);
            context.Loans.Add(new Loan { Title = "Dune" });
            await context.SaveChangesAsync(cancellationToken: TestContext.Current.CancellationToken);
            (await context.CaseStore().SaveAsync(Cases.Answered("c-1"), ct: TestContext.Current.CancellationToken)).ShouldNotBeNull();
            await transaction.CommitAsync(cancellationToken: TestContext.Current.CancellationToken);
        }

        await using var after = OwnContext.On(store);
        (await after.Loans.CountAsync(cancellationToken: TestContext.Current.CancellationToken)).ShouldBe(1);
        (await store.Stores().Cases.FindAsync(new CaseId("c-1"), ct: TestContext.Current.CancellationToken)).ShouldNotBeNull();
        (await store.Stores().Outbox.CountDueAsync(Cases.Noon.AddDays(1), TestContext.Current.CancellationToken)).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task Neither_is_there_when_the_transaction_is_not_committed(StoreKind kind)
    {
        using var store = await MigratedAsync(kind);
        await using (var context = OwnContext.On(store))
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken: TestContext.Current.CancellationToken);
            context.Loans.Add(new Loan { Title = "Dune" });
            await context.SaveChangesAsync(cancellationToken: TestContext.Current.CancellationToken);
            await context.CaseStore().SaveAsync(Cases.Answered("c-1"), ct: TestContext.Current.CancellationToken);
        }

        await using var after = OwnContext.On(store);
        (await after.Loans.CountAsync(cancellationToken: TestContext.Current.CancellationToken)).ShouldBe(0);
        (await store.Stores().Cases.FindAsync(new CaseId("c-1"), ct: TestContext.Current.CancellationToken)).ShouldBeNull();
        (await store.Stores().Outbox.NextDueAsync(TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_refused_save_leaves_the_rest_of_the_transaction_as_it_is(StoreKind kind)
    {
        using var store = await MigratedAsync(kind);
        await store.Stores().Cases.SaveAsync(Cases.Answered("c-1"), ct: TestContext.Current.CancellationToken);
        await using (var context = OwnContext.On(store))
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken: TestContext.Current.CancellationToken);
            context.Loans.Add(new Loan { Title = "Dune" });
            await context.SaveChangesAsync(cancellationToken: TestContext.Current.CancellationToken);
            (await context.CaseStore().SaveAsync([Cases.Answered("c-0"), Cases.Answered("c-1")], ct: TestContext.Current.CancellationToken)).ShouldBeNull();
            await transaction.CommitAsync(cancellationToken: TestContext.Current.CancellationToken);
        }

        await using var after = OwnContext.On(store);
        (await after.Loans.CountAsync(cancellationToken: TestContext.Current.CancellationToken)).ShouldBe(1);
        (await store.Stores().Cases.FindAsync(new CaseId("c-0"), ct: TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Promises))]
    public async Task The_stores_of_a_context_keep_the_contract(StoreKind kind, string promise)
    {
        using var store = await MigratedAsync(kind);
        await using var provider = Services(store).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        await DurableStoreContract.Checks.Single(check => check.Promise == promise)
            .RunAsync(() => (provider.GetRequiredService<ICaseStore>(), provider.GetRequiredService<IOutboxStore>()));
    }

    private static ServiceCollection Services(TestStore store)
    {
        var services = new ServiceCollection();
        services.AddDbContext<OwnContext>(options => _ = store.Kind == StoreKind.Sqlite ? options.UseSqlite(store.ConnectionString) : options.UseNpgsql(store.ConnectionString));
        services.AddLibraryService().AddEntityFrameworkStores<OwnContext>();
        return services;
    }

    private static async Task<TestStore> MigratedAsync(StoreKind kind)
    {
        var store = TestStore.New(kind);
        await store.Schema().MigrateAsync(ct: TestContext.Current.CancellationToken);
        store.Run(kind == StoreKind.Sqlite
            ? """CREATE TABLE "Loans" ("Id" INTEGER PRIMARY KEY AUTOINCREMENT, "Title" TEXT NOT NULL)"""
            : """CREATE TABLE "Loans" ("Id" integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, "Title" text NOT NULL)""");
        return store;
    }
}
