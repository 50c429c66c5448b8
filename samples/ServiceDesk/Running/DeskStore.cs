using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Schema;
using LibraryService.Samples.Desk.Files;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LibraryService.Samples.Desk.Running;

/// <summary>The cases and messages of one run, and what goes when it is over.</summary>
internal sealed class DeskStore : IAsyncDisposable
{
    private readonly ServiceProvider? _services;
    private readonly Func<Task> _end;

    private DeskStore(ServiceProvider? services, ICaseStore cases, IOutboxStore outbox, Func<Task> end) => (_services, Cases, Outbox, _end) = (services, cases, outbox, end);

    public ICaseStore Cases { get; }

    public IOutboxStore Outbox { get; }

    public static DeskStore InMemory()
    {
        var outbox = new InMemoryOutboxStore();
        return new DeskStore(services: null, new InMemoryCaseStore(outbox), outbox, () => Task.CompletedTask);
    }

    /// <summary>An empty store. On PostgreSQL it has a schema of its own in the database, which goes with it.</summary>
    /// <exception cref="UnreadableException">It cannot be had; the message says why.</exception>
    /// <exception cref="EntityFrameworkCore.StoreException">The database cannot be used; the message says what to do.</exception>
    public static Task<DeskStore> OpenAsync(StoreChoice choice) => choice.Kind switch
    {
        StoreChoiceKind.Memory => Task.FromResult(InMemory()),
        StoreChoiceKind.Postgres => OnPostgresAsync(choice.Place!),
        _ => choice.Place is { } path ? InFileAsync(path) : InTemporaryFileAsync(),
    };

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }

        await _end();
    }

    private static Task<DeskStore> InTemporaryFileAsync()
    {
        var folder = Directory.CreateTempSubdirectory("service-desk");
        return OpenAsync(services => OfFile(services, Path.Combine(folder.FullName, "desk.db")), () =>
        {
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        });
    }

    // The quarter would be played into what is there already.
    private static Task<DeskStore> InFileAsync(string path) => File.Exists(path)
        ? throw new UnreadableException($"The file {path} is there already; name one that is not.")
        : OpenAsync(services => OfFile(services, path), () => Task.CompletedTask);

    private static async Task<DeskStore> OnPostgresAsync(string connectionString)
    {
        var schema = $"service_desk_{Guid.NewGuid():N}";
        NpgsqlConnectionStringBuilder connection;
        try
        {
            connection = new NpgsqlConnectionStringBuilder(connectionString) { SearchPath = schema };
            await RunAsync(connectionString, $"CREATE SCHEMA {schema}");
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new UnreadableException("A connection string such as 'Host=db;Database=desk;Username=desk;Password=...' was expected, but this cannot be read.");
        }
        catch (NpgsqlException e)
        {
            throw new UnreadableException($"The PostgreSQL database cannot be used: {e.Message}");
        }

        return await OpenAsync(services => services.AddPostgresStore(connection.ConnectionString), () => RunAsync(connectionString, $"DROP SCHEMA {schema} CASCADE"));
    }

    private static async Task<DeskStore> OpenAsync(Action<DependencyInjection.ILibraryServiceBuilder> add, Func<Task> end)
    {
        var services = new ServiceCollection();
        add(services.AddLibraryService());
        var provider = services.BuildServiceProvider();
        try
        {
            await provider.GetRequiredService<StoreSchema>().MigrateAsync();
            return new DeskStore(provider, provider.GetRequiredService<ICaseStore>(), provider.GetRequiredService<IOutboxStore>(), end);
        }
        catch
        {
            await provider.DisposeAsync();
            await end();
            throw;
        }
    }

    // What is played again in seconds need not outlive a loss of power.
    private static void OfFile(DependencyInjection.ILibraryServiceBuilder builder, string path) => builder.AddSqliteStore(path, options => options.SurvivesPowerLoss = false);

    private static async Task RunAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
#pragma warning disable CA2100 // The name of the schema is made here.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
