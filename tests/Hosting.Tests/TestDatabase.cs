using System.Data.Common;
using System.Text;
using LibraryService.DependencyInjection;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LibraryService.Hosting.Tests;

/// <summary>An empty database for one test.</summary>
internal sealed class TestDatabase : IDisposable
{
    private const string Variable = "LIBRARYSERVICE_POSTGRES";
    private readonly DatabaseKind _kind;
    private readonly TemporaryFolder _folder = new();
    private readonly string _schema = $"hosting_{Guid.NewGuid():N}";
    private readonly string _connectionString;

    public TestDatabase(DatabaseKind kind)
    {
        _kind = kind;
        _connectionString = $"Data Source={Path.Combine(_folder.Path, "desk.db")}";
        if (kind == DatabaseKind.Postgres)
        {
            var server = Environment.GetEnvironmentVariable(Variable);
            Assert.SkipWhen(string.IsNullOrEmpty(server), $"No PostgreSQL: {Variable} names none. The script .ci/run starts one.");
            _connectionString = new NpgsqlConnectionStringBuilder(server) { SearchPath = _schema, MaxPoolSize = 20 }.ConnectionString;
            Run($"CREATE SCHEMA {_schema}");
        }
    }

    public void AddTo(ILibraryServiceBuilder builder) => _ = _kind == DatabaseKind.Sqlite ? builder.AddSqliteStore(_connectionString) : builder.AddPostgresStore(_connectionString);

    /// <summary>Lets each message that is to be kept after its attempt fail, in words of the database's own.</summary>
    public void Fail(string words) => Run(_kind == DatabaseKind.Sqlite
        ? $"CREATE TRIGGER fails BEFORE UPDATE ON library_service_outbox WHEN new.state > 1 BEGIN SELECT RAISE(ABORT, '{words}'); END"
        : $"""
            CREATE FUNCTION fails() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{words}'; END $$;
            CREATE TRIGGER fails BEFORE UPDATE ON library_service_outbox FOR EACH ROW WHEN (new.state > 1) EXECUTE FUNCTION fails()
            """);

    public void FailNoMore() => Run(_kind == DatabaseKind.Sqlite ? "DROP TRIGGER fails" : "DROP TRIGGER fails ON library_service_outbox");

    /// <summary>All that is kept: on SQLite the file and what is written ahead of it, as they lie there while the store is open; on PostgreSQL every value of every table.</summary>
    public string Kept() => _kind == DatabaseKind.Sqlite ? Pages() : Rows();

    public void Dispose()
    {
        if (_kind == DatabaseKind.Postgres)
        {
            Run($"DROP SCHEMA {_schema} CASCADE");
        }

        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private string Pages() => string.Concat(Directory.EnumerateFiles(_folder.Path, "desk.db*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)).Select(file =>
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        open.CopyTo(bytes);
        return Encoding.Latin1.GetString(bytes.ToArray());
    }));

    private string Rows()
    {
        var tables = Values($"SELECT table_name FROM information_schema.tables WHERE table_schema = '{_schema}'");
        tables.Count.ShouldBeGreaterThan(10);
        return string.Join('\n', tables.SelectMany(table => Values($"SELECT * FROM {table}")));
    }

    private List<string> Values(string sql) => Ask(sql, command =>
    {
        using var reader = command.ExecuteReader();
        List<string> values = [];
        while (reader.Read())
        {
            values.AddRange(Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column) is byte[] bytes ? Encoding.UTF8.GetString(bytes) : $"{reader.GetValue(column)}"));
        }

        return values;
    });

    private void Run(string sql) => Ask(sql, command => command.ExecuteNonQuery());

    private T Ask<T>(string sql, Func<DbCommand, T> ask)
    {
        using DbConnection connection = _kind == DatabaseKind.Sqlite ? new SqliteConnection(_connectionString) : new NpgsqlConnection(_connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements stand here.
        command.CommandText = sql;
#pragma warning restore CA2100
        return ask(command);
    }
}
