using LibraryService.Delivery;
using LibraryService.DependencyInjection;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Schema;
using LibraryService.Sla;
using LibraryService.Templates.Messages;
using LibraryService.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LibraryService.Hosting.Tests;

/// <summary>A host whose store cannot do its work says what is wrong and what to do, stays up, and goes on with what was kept when that is mended.</summary>
public sealed class StoreProblemTests : IDisposable
{
    private const string Variable = "LIBRARYSERVICE_POSTGRES";
    private readonly TemporaryFolder _folder = new();
    private readonly RecordingLoggerProvider _log = new();
    private readonly RecordingGateway _mail = new(Channel.Email);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Database => Path.Combine(_folder.Path, "desk", "desk.db");

    public void Dispose()
    {
        _log.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_file_that_cannot_be_reached()
    {
        using var host = Built(library => library.AddSqliteStore(Database));
        await SaysAsync(host, $"Unreachable: The SQLite file '{Database}' cannot be reached. See that it is there and may be opened");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "desk"));
        await SaveAnswerAsync(host.Services);
        await GoesOnAsync(host);
    }

    [Fact]
    public async Task A_file_that_is_damaged()
    {
        await KeepAnswerAsync();
        SqliteConnection.ClearAllPools();
        File.Copy(Database, $"{Database}.backup");
        await File.WriteAllTextAsync(Database, new string('x', 8192), Ct);
        using var host = Built(library => library.AddSqliteStore(Database));
        await SaysAsync(host, $"Corrupt: The SQLite file '{Database}' is no database, or a damaged one. Put it aside and restore a backup");
        (await File.ReadAllTextAsync(Database, Ct)).ShouldBe(new string('x', 8192));
        File.Copy($"{Database}.backup", Database, overwrite: true);
        await GoesOnAsync(host);
    }

    [Fact]
    public async Task A_file_of_a_newer_version()
    {
        await KeepAnswerAsync();
        Run($"INSERT INTO library_service_schema (version, applied_at) VALUES ({StoreSchema.Newest + 1}, 0)");
        using var host = Built(library => library.AddSqliteStore(Database));
        await SaysAsync(host, $"FromTheFuture: The SQLite file '{Database}' has the tables of version {StoreSchema.Newest + 1}, but this package knows {StoreSchema.Newest} and no later. Update the package");
        Run($"DELETE FROM library_service_schema WHERE version = {StoreSchema.Newest + 1}");
        await GoesOnAsync(host);
    }

    [Fact]
    public async Task A_full_disk()
    {
        await KeepAnswerAsync();

        // Each change takes much room, and there is none.
        Run("CREATE TABLE ballast (content BLOB)");
        Run("CREATE TRIGGER outbox_ballast BEFORE UPDATE ON library_service_outbox BEGIN INSERT INTO ballast VALUES (zeroblob(1000000)); END");
        Run("CREATE TRIGGER case_ballast BEFORE UPDATE ON library_service_case BEGIN INSERT INTO ballast VALUES (zeroblob(1000000)); END");
        var disk = new SmallDisk { MostPages = 1 };
        using var host = Built(library =>
        {
            library.Services.AddDbContextFactory<DiskContext>(options => options.UseSqlite($"Data Source={Database}").AddInterceptors(disk));
            library.AddEntityFrameworkStores<DiskContext>();
        });
        await SaysAsync(host, "DiskFull: The database of DiskContext has no room left. Make room on its disk; nothing that was kept is lost", isReadable: true);
        disk.MostPages = 1_000_000;
        await GoesOnAsync(host);
    }

    [Fact]
    public async Task A_file_that_somebody_else_does_not_let_go()
    {
        await KeepAnswerAsync();
        using var host = Built(library => library.AddSqliteStore(Database, options => options.BusyTimeout = TimeSpan.FromMilliseconds(100)));
        await using (var holder = new SqliteConnection($"Data Source={Database};Pooling=false"))
        {
            await holder.OpenAsync(Ct);
            await using var held = holder.BeginTransaction();
            await SaysAsync(host, $"Busy: The SQLite file '{Database}' was held by others for too long. Try again; if it lasts, look for a long transaction", isReadable: true);
        }

        await GoesOnAsync(host);
    }

    [Fact]
    public async Task A_server_that_is_not_there()
    {
        using var host = Built(library => library.AddPostgresStore("Host=127.0.0.1;Port=1;Database=desk;Username=desk;Password=s3cret;Timeout=2"));
        await SaysAsync(host, "Unreachable: The PostgreSQL database 'desk' on 127.0.0.1:1 cannot be reached.");
        await host.StopAsync(Ct);
        _log.Lines.ShouldNotContain(line => line.Contains("s3cret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Database", "no_such_database")]
    [InlineData("Password", "s3cret")]
    public async Task A_server_that_does_not_let_in(string setting, string value)
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"No PostgreSQL: {Variable} names none. The script .ci/run starts one.");
        var connection = new NpgsqlConnectionStringBuilder(server) { [setting] = value };
        using var host = Built(library => library.AddPostgresStore(connection.ConnectionString));
        await SaysAsync(host, $"Refused: The PostgreSQL database '{connection.Database}' on 127.0.0.1:{connection.Port} refuses the connection string. See to its user, password and database");
        await host.StopAsync(Ct);
        _log.Lines.ShouldNotContain(line => line.Contains("s3cret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_case_that_cannot_be_read_keeps_back_no_other()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "desk"));
        using var host = Built(library => library.AddSqliteStore(Database));
        var (desk, cases) = (host.Services.GetRequiredService<ServiceDesk>(), host.Services.GetRequiredService<ICaseStore>());
        await cases.SaveAsync(desk.Receive(Asked("canary-" + new string('x', 300))), Ct);
        Run("UPDATE library_service_case_event SET content = x'7b'");
        await cases.SaveAsync(desk.Receive(Asked("C-1")), Ct);
        await host.StartAsync(Ct);
        await Eventually.Is(() => _log.Lines.Any(line => line.StartsWith("Warning A promise of FirstResponse came to the step", StringComparison.Ordinal)));
        await Eventually.Is(() => Has("Warning A case could not be looked at", "Corrupt: The events of a case cannot be read"));
        await host.StopAsync(Ct);
        _log.Lines.ShouldNotContain(line => line.StartsWith("Error", StringComparison.Ordinal));
        _log.Lines.ShouldNotContain(line => line.Contains("canary", StringComparison.Ordinal) || line.Contains("sha256", StringComparison.Ordinal));
    }

    // The worker, the watcher and, where not even a question is answered, the health check say it in the same words.
    private async Task SaysAsync(IHost host, string words, bool isReadable = false)
    {
        await host.StartAsync(Ct);
        await Eventually.Is(() => Has("Error The outbox failed, 1 times in a row", words) && Has("Error The store of cases failed, 1 times in a row", words));
        var health = (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Ct)).Entries["library_service.store"];
        health.Status.ShouldBe(isReadable ? HealthStatus.Healthy : HealthStatus.Unhealthy);
        health.Description!.ShouldStartWith(isReadable ? "The outbox answers" : $"The outbox does not answer: {words}");
        host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested.ShouldBeFalse();
        _mail.Given.ShouldBeEmpty();
    }

    private async Task GoesOnAsync(IHost host)
    {
        await Eventually.Is(() => _mail.Given.Count == 1);
        await host.StopAsync(Ct);
    }

    private bool Has(string start, string words) => _log.Lines.Any(line => line.StartsWith(start, StringComparison.Ordinal) && line.Contains(words, StringComparison.Ordinal));

    // What another process kept before.
    private async Task KeepAnswerAsync()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "desk"));
        var services = new ServiceCollection();
        services.AddLibraryService().AddSqliteStore(Database);
        await using var provider = services.BuildServiceProvider();
        await SaveAnswerAsync(provider);
    }

    private static async Task SaveAnswerAsync(IServiceProvider services)
    {
        var desk = services.GetRequiredService<ServiceDesk>();
        var answered = desk.Reply(desk.Receive(Asked("C-1")), new Answer("When is the café open?", "Every day from ten to four."));
        (await services.GetRequiredService<ICaseStore>().SaveAsync(answered, Ct)).ShouldNotBeNull();
    }

    private static Inquiry Asked(string id) => Given.Inquiry(id) with { ReceivedAt = TimeProvider.System.GetUtcNow() };

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements stand here.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private IHost Built(Action<ILibraryServiceBuilder> store)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Information).AddProvider(_log);
        builder.Services.AddSingleton<IMessageGateway>(_mail);
        var library = builder.Services.AddLibraryService();
        store(library);
        library.AddPolicy(new SlaPolicy("standard") { FirstResponse = SlaTarget.Elapsed(TimeSpan.FromTicks(2)), Steps = [SlaStep.Breach("late")] })
            .AddDeliveryWorker(worker => worker.PollInterval = worker.LongestErrorWait = TimeSpan.FromMilliseconds(200))
            .AddSlaWatcher(watcher => watcher.PollInterval = watcher.LongestErrorWait = TimeSpan.FromMilliseconds(200))
            .AddHealthChecks();
        return builder.Build();
    }
}
