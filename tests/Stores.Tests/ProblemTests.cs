using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Connections;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SQLitePCL;

namespace LibraryService.EntityFrameworkCore.Tests;

public class ProblemTests
{
    [Fact]
    public async Task A_file_that_is_no_database_is_left_as_it_is()
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        var path = Path.Combine(store.Folder, "desk.db");
        var letter = new string('x', 8_192);
        await File.WriteAllTextAsync(path, letter, cancellationToken: TestContext.Current.CancellationToken);
        var wrong = await Should.ThrowAsync<StoreException>(() => store.Stores().Outbox.NextDueAsync(TestContext.Current.CancellationToken).AsTask());
        wrong.Problem.ShouldBe(StoreProblem.Corrupt);
        wrong.Message.ShouldContain("restore a backup");
        wrong.Message.ShouldContain(path);
        (await File.ReadAllTextAsync(path, cancellationToken: TestContext.Current.CancellationToken)).ShouldBe(letter);
    }

    [Fact]
    public async Task A_damaged_file_says_so()
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        using (var provider = store.Open())
        {
            var cases = provider.GetRequiredService<ICaseStore>();
            for (var i = 0; i < 50; i++)
            {
                await cases.SaveAsync(Cases.Answered($"c-{i}"), ct: TestContext.Current.CancellationToken);
            }
        }

        store.Run("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        var path = Path.Combine(store.Folder, "desk.db");
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken: TestContext.Current.CancellationToken);
        bytes.AsSpan(4_096).Fill(0xAA);
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        var wrong = await Should.ThrowAsync<StoreException>(() => store.Stores().Cases.FindAsync(new CaseId("c-1"), ct: TestContext.Current.CancellationToken).AsTask());
        wrong.Problem.ShouldBe(StoreProblem.Corrupt);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_unreachable_until_it_is()
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        Directory.Delete(store.Folder);
        var outbox = store.Stores().Outbox;
        var wrong = await Should.ThrowAsync<StoreException>(() => outbox.NextDueAsync(TestContext.Current.CancellationToken).AsTask());
        wrong.Problem.ShouldBe(StoreProblem.Unreachable);
        wrong.Message.ShouldContain("cannot be reached");
        Directory.CreateDirectory(store.Folder);
        (await outbox.NextDueAsync(TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task A_full_disk_loses_nothing_that_was_kept()
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        await store.Schema().MigrateAsync(ct: TestContext.Current.CancellationToken);
        await using var context = OwnContext.On(store);
        await context.Database.OpenConnectionAsync(cancellationToken: TestContext.Current.CancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 60", cancellationToken: TestContext.Current.CancellationToken);
        var cases = context.CaseStore();
        var kept = 0;
        var wrong = await Should.ThrowAsync<StoreException>(async () =>
        {
            for (; kept < 10_000; kept++)
            {
                await cases.SaveAsync(Cases.Answered($"c-{kept}"), ct: TestContext.Current.CancellationToken);
            }
        });
        wrong.Problem.ShouldBe(StoreProblem.DiskFull);
        wrong.Message.ShouldContain("Make room");
        kept.ShouldBeGreaterThan(5);
        for (var i = 0; i < kept; i++)
        {
            (await cases.FindAsync(new CaseId($"c-{i}"), ct: TestContext.Current.CancellationToken)).ShouldNotBeNull();
        }

        (await cases.FindAsync(new CaseId($"c-{kept}"), ct: TestContext.Current.CancellationToken)).ShouldBeNull();
        await context.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 10000", cancellationToken: TestContext.Current.CancellationToken);
        (await cases.SaveAsync(Cases.Answered($"c-{kept}"), ct: TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_full_disk_is_told_as_such_in_a_transaction_of_ones_own_too()
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        await store.Schema().MigrateAsync(ct: TestContext.Current.CancellationToken);
        await using var context = OwnContext.On(store);
        await context.Database.OpenConnectionAsync(cancellationToken: TestContext.Current.CancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 60", cancellationToken: TestContext.Current.CancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        var cases = context.CaseStore();
        var wrong = await Should.ThrowAsync<StoreException>(async () =>
        {
            for (var number = 0; number < 10_000; number++)
            {
                await cases.SaveAsync(Cases.Answered($"c-{number}"), ct: TestContext.Current.CancellationToken);
            }
        });
        wrong.Problem.ShouldBe(StoreProblem.DiskFull);
    }

    [Fact]
    public async Task A_connection_that_breaks_in_a_transaction_of_ones_own_is_told_as_such()
    {
        using var store = TestStore.New(StoreKind.Postgres);
        await store.Schema().MigrateAsync(ct: TestContext.Current.CancellationToken);
        await using var context = OwnContext.On(store);
        await using var transaction = await context.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        var gate = new StoreGate(new BoundConnections(context), TimeProvider.System);
        var wrong = await Should.ThrowAsync<StoreException>(() => gate.ChangeAsync(
            work =>
            {
                store.Run($"SELECT pg_terminate_backend({((NpgsqlConnection)work.Connection).ProcessID})");
                return work.Command("UPDATE library_service_case SET state = 0").RunAsync(TestContext.Current.CancellationToken);
            },
            static _ => true,
            TestContext.Current.CancellationToken));
        wrong.Problem.ShouldBe(StoreProblem.Unreachable);
    }

    [Fact]
    public async Task A_writer_that_does_not_let_go_is_told_as_busy()
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        await store.Schema().MigrateAsync(ct: TestContext.Current.CancellationToken);
        await using var holder = new SqliteConnection(store.ConnectionString);
        await holder.OpenAsync(TestContext.Current.CancellationToken);
        await using var held = holder.BeginTransaction();
        var services = new ServiceCollection();
        services.AddLibraryService().AddSqliteStore(store.ConnectionString, options => options.BusyTimeout = TimeSpan.FromMilliseconds(100));
        await using var provider = services.BuildServiceProvider();
        var begun = Stopwatch.GetTimestamp();
        var wrong = await Should.ThrowAsync<StoreException>(() => provider.GetRequiredService<ICaseStore>().SaveAsync(Cases.Answered("c-1"), ct: TestContext.Current.CancellationToken).AsTask());
        wrong.Problem.ShouldBe(StoreProblem.Busy);
        Stopwatch.GetElapsedTime(begun).ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_unreachable_and_no_password_is_told()
    {
        var services = new ServiceCollection();
        services.AddLibraryService().AddPostgresStore("Host=127.0.0.1;Port=1;Database=desk;Username=desk;Password=s3cret;Timeout=2");
        await using var provider = services.BuildServiceProvider();
        var wrong = await Should.ThrowAsync<StoreException>(() => provider.GetRequiredService<ICaseStore>().FindAsync(new CaseId("c-1"), ct: TestContext.Current.CancellationToken).AsTask());
        wrong.Problem.ShouldBe(StoreProblem.Unreachable);
        wrong.Message.ShouldContain("'desk' on 127.0.0.1:1");
        wrong.ToString().ShouldNotContain("s3cret");
    }

    [Theory]
    [InlineData("Database", "no_such_database")]
    [InlineData("Password", "wrong")]
    public async Task A_server_that_does_not_let_in_says_what_to_look_at(string setting, string value)
    {
        using var store = TestStore.New(StoreKind.Postgres);
        var services = new ServiceCollection();
        services.AddLibraryService().AddPostgresStore(new NpgsqlConnectionStringBuilder(store.ConnectionString) { [setting] = value }.ConnectionString);
        await using var provider = services.BuildServiceProvider();
        var wrong = await Should.ThrowAsync<StoreException>(() => provider.GetRequiredService<ICaseStore>().FindAsync(new CaseId("c-1"), ct: TestContext.Current.CancellationToken).AsTask());
        wrong.Problem.ShouldBe(StoreProblem.Refused);
        wrong.Message.ShouldContain("user, password and database");
    }

    [Theory]
    [InlineData("Password", null)]
    [InlineData("SSL Mode", "Require")]
    [InlineData("Search Path", "no_such_schema")]
    public async Task A_connection_string_that_does_not_fit_the_server_is_refused(string setting, string? value)
    {
        using var store = TestStore.New(StoreKind.Postgres);
        var wrong = await Should.ThrowAsync<StoreException>(() => OutboxOf(store, connection => connection[setting] = value).NextDueAsync(TestContext.Current.CancellationToken).AsTask());
        wrong.Problem.ShouldBe(StoreProblem.Refused, wrong.ToString());
    }

    [Fact]
    public async Task A_lock_that_is_not_let_go_is_told_as_busy()
    {
        using var store = TestStore.New(StoreKind.Postgres);
        await store.Schema().MigrateAsync(ct: TestContext.Current.CancellationToken);
        await using var holder = new NpgsqlConnection(store.ConnectionString);
        await holder.OpenAsync(TestContext.Current.CancellationToken);
        await using var held = await holder.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using (var command = new NpgsqlCommand("LOCK TABLE library_service_outbox IN ACCESS EXCLUSIVE MODE", holder, held))
        {
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var wrong = await Should.ThrowAsync<StoreException>(() => OutboxOf(store, connection => connection.CommandTimeout = 1).NextDueAsync(TestContext.Current.CancellationToken).AsTask());
        wrong.Problem.ShouldBe(StoreProblem.Busy, wrong.ToString());
    }

    [Fact]
    public async Task Connections_that_are_all_in_use_are_told_as_busy()
    {
        using var store = TestStore.New(StoreKind.Postgres);
        var gate = store.Open(new NpgsqlConnectionStringBuilder(store.ConnectionString) { MaxPoolSize = 1, Timeout = 1 }.ConnectionString).GetRequiredService<StoreGate>();
        var wrong = await Should.ThrowAsync<StoreException>(() => gate.ReadAsync(
            _ => gate.ReadAsync(work => work.Command("SELECT 1").NumberAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken));
        wrong.Problem.ShouldBe(StoreProblem.Busy, wrong.ToString());
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_unreachable()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var services = new ServiceCollection();
        services.AddLibraryService().AddPostgresStore($"Host=127.0.0.1;Port={((IPEndPoint)silent.LocalEndpoint).Port};Database=desk;Username=desk;Password=s3cret;Timeout=1");
        await using var provider = services.BuildServiceProvider();
        var wrong = await Should.ThrowAsync<StoreException>(() => provider.GetRequiredService<ICaseStore>().FindAsync(new CaseId("c-1"), ct: TestContext.Current.CancellationToken).AsTask());
        wrong.Problem.ShouldBe(StoreProblem.Unreachable, wrong.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Host=")]
    [InlineData("Database=desk;Password=s3cret")]
    [InlineData("Host=db;Password s3cret=;;Port=x")]
    public void A_wrong_connection_string_is_told_when_it_is_added_without_its_password(string text) =>
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddLibraryService().AddPostgresStore(text)).ToString().ShouldNotContain("s3cret");

    [Theory]
    [InlineData("")]
    [InlineData("Data Source=")]
    [InlineData("Data Source=:memory:")]
    [InlineData(":memory:")]
    [InlineData("Colour=red")]
    public void A_wrong_file_is_told_when_it_is_added(string text) =>
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddLibraryService().AddSqliteStore(text));

    [Theory]
    [InlineData(13, StoreProblem.DiskFull)]
    [InlineData(8, StoreProblem.ReadOnly)]
    [InlineData(26, StoreProblem.Corrupt)]
    [InlineData(5, StoreProblem.Busy)]
    public void An_error_of_the_file_has_a_name(int code, StoreProblem problem) =>
        StoreProblems.Of(new SqliteException("", code), "It").Problem.ShouldBe(problem);

    [Fact]
    public void No_room_for_the_index_of_the_write_ahead_log_is_a_full_disk_and_the_code_is_told()
    {
        var wrong = StoreProblems.Of(new SqliteException("", raw.SQLITE_IOERR, raw.SQLITE_IOERR_SHMSIZE), "It");
        wrong.Problem.ShouldBe(StoreProblem.DiskFull);
        wrong.Message.ShouldContain("4874");
    }

    [Theory]
    [InlineData("53100", StoreProblem.DiskFull)]
    [InlineData("25006", StoreProblem.ReadOnly)]
    [InlineData("57P01", StoreProblem.Unreachable)]
    [InlineData("08006", StoreProblem.Unreachable)]
    [InlineData("40P01", StoreProblem.Busy)]
    [InlineData("XX001", StoreProblem.Corrupt)]
    public void An_error_of_the_server_has_a_name(string state, StoreProblem problem) =>
        StoreProblems.Of(new PostgresException("", "ERROR", "ERROR", state), "It").Problem.ShouldBe(problem);

    private static IOutboxStore OutboxOf(TestStore store, Action<NpgsqlConnectionStringBuilder> change)
    {
        var connection = new NpgsqlConnectionStringBuilder(store.ConnectionString);
        change(connection);
        return store.Open(connection.ConnectionString).GetRequiredService<IOutboxStore>();
    }
}
