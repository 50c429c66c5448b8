using Npgsql;

namespace LibraryService.CrashRig.Databases;

/// <summary>A database of a PostgreSQL that runs already and that others may be using: its connections can be cut, but it is not restarted.</summary>
internal class PostgresDatabase : RigDatabase
{
    /// <summary>Names the server.</summary>
    public const string Variable = "LIBRARYSERVICE_POSTGRES";

    private const string Workers = "crashrig-worker";
    private readonly NpgsqlConnectionStringBuilder _server;
    private readonly string _database = $"crashrig_{Guid.NewGuid():N}";

    /// <exception cref="NotSupportedException">No server is named.</exception>
    public PostgresDatabase()
        : this(Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server
            ? server
            : throw new NotSupportedException($"There is no PostgreSQL: neither its programs at {PostgresServer.Programs} nor a server that {Variable} names."))
    {
    }

    protected PostgresDatabase(string server)
    {
        _server = new NpgsqlConnectionStringBuilder(server) { Pooling = false };
        Run(_server, $"CREATE DATABASE {_database}");
    }

    public override string Name => "PostgreSQL, a server that others may use";

    public override string ConnectionString => Own("crashrig").ConnectionString;

    public override string WorkersConnectionString => Own(Workers).ConnectionString;

    public override bool Cuts => true;

    public override async Task CutAsync()
    {
        await using var connection = new NpgsqlConnection(_server.ConnectionString);
        try
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = @database AND application_name = @workers";
            command.Parameters.AddWithValue("database", _database);
            command.Parameters.AddWithValue("workers", Workers);
            await command.ExecuteNonQueryAsync();
        }
        catch (NpgsqlException)
        {
            // It is being restarted, and that cuts them as well.
        }
    }

    /// <summary>Whether it answers.</summary>
    protected async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(_server.ConnectionString);
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT 1";
            await command.ExecuteScalarAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    public override ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        Run(_server, $"DROP DATABASE {_database} WITH (FORCE)");
        return default;
    }

    private NpgsqlConnectionStringBuilder Own(string application) =>
        new(_server.ConnectionString) { Database = _database, ApplicationName = application, Pooling = true, MaxPoolSize = 12, Timeout = 5 };

    private static void Run(NpgsqlConnectionStringBuilder server, string sql)
    {
        using var connection = new NpgsqlConnection(server.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name of the database is made here.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
