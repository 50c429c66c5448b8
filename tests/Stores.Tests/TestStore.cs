using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Schema;
using LibraryService.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>An empty database for one test, which may be opened any number of times.</summary>
internal sealed class TestStore : IDisposable
{
    private const string Variable = "LIBRARYSERVICE_POSTGRES";
    private readonly List<ServiceProvider> _opened = [];
    private readonly string _name = $"stores_{Guid.NewGuid():N}";

    private TestStore(StoreKind kind)
    {
        Kind = kind;
        if (kind == StoreKind.Sqlite)
        {
            Folder = Directory.CreateTempSubdirectory("stores").FullName;
            ConnectionString = $"Data Source={Path.Combine(Folder, "desk.db")}";
            return;
        }

        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"No PostgreSQL: {Variable} names none. The script .ci/run starts one.");
        Run(server!, $"CREATE SCHEMA {_name}");
        ConnectionString = new NpgsqlConnectionStringBuilder(server) { SearchPath = _name, MaxPoolSize = 20 }.ConnectionString;
    }

    public static TheoryData<StoreKind> Kinds => [StoreKind.Sqlite, StoreKind.Postgres];

    public StoreKind Kind { get; }

    /// <summary>Where the SQLite file is, with what SQLite puts beside it.</summary>
    public string Folder { get; } = "";

    public string ConnectionString { get; }

    public static TestStore New(StoreKind kind) => new(kind);

    /// <summary>Opens the database as a new process would.</summary>
    public ServiceProvider Open(TimeProvider? time = null) => Open(ConnectionString, time);

    /// <summary>Opens it by a connection string of one's own.</summary>
    public ServiceProvider Open(string connectionString, TimeProvider? time = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time ?? new ManualTime(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero)));
        var builder = services.AddLibraryService();
        _ = Kind == StoreKind.Sqlite ? builder.AddSqliteStore(connectionString) : builder.AddPostgresStore(connectionString);
        var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        lock (_opened)
        {
            _opened.Add(provider);
        }

        return provider;
    }

    public (ICaseStore Cases, IOutboxStore Outbox) Stores()
    {
        var provider = Open();
        return (provider.GetRequiredService<ICaseStore>(), provider.GetRequiredService<IOutboxStore>());
    }

    public StoreSchema Schema() => Open().GetRequiredService<StoreSchema>();

    /// <summary>Asks the database itself.</summary>
    public T Ask<T>(Func<System.Data.Common.DbConnection, T> ask)
    {
        using System.Data.Common.DbConnection connection = Kind == StoreKind.Sqlite ? new SqliteConnection(ConnectionString) : new NpgsqlConnection(ConnectionString);
        connection.Open();
        return ask(connection);
    }

    public void Run(string sql) => Ask(connection =>
    {
        using var command = connection.Command(transaction: null, sql);
        command.CommandTimeout = 300;
        return command.ExecuteNonQuery();
    });

    /// <summary>The first column of each row, as text.</summary>
    public List<string> Lines(string sql) => Ask(connection =>
    {
        using var command = connection.Command(transaction: null, sql);
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "" : Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return lines;
    });

    public void Dispose()
    {
        foreach (var provider in _opened)
        {
            provider.Dispose();
        }

        if (Kind == StoreKind.Sqlite)
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(Folder, recursive: true);
            return;
        }

        using (var connection = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        Run(Environment.GetEnvironmentVariable(Variable)!, $"DROP SCHEMA {_name} CASCADE");
    }

    private static void Run(string server, string sql)
    {
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        using var command = connection.Command(transaction: null, sql);
        command.ExecuteNonQuery();
    }
}
