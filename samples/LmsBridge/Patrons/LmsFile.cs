using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LibraryService.Samples.Bridge.Patrons;

/// <summary>The bridge's own small file: patrons as the library system has them, opening hours, and how far it was read.</summary>
internal sealed class LmsFile(string path)
{
    private const string Tables = """
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS patron (id TEXT PRIMARY KEY, updated_at INTEGER NOT NULL, email TEXT, sms TEXT, phone TEXT, content BLOB NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS patron_email ON patron (email);
        CREATE INDEX IF NOT EXISTS patron_sms ON patron (sms);
        CREATE INDEX IF NOT EXISTS patron_phone ON patron (phone);
        CREATE TABLE IF NOT EXISTS calendar (branch TEXT NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL, is_dated INTEGER NOT NULL, PRIMARY KEY (branch, name)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS watermark (name TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
        """;

    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = false }.ToString();
    private readonly Lock _gate = new();
    private bool _isMade;

    public string Path => path;

    /// <summary>Keeps a patron, unless a later record is kept already.</summary>
    public void Keep(string id, DateTimeOffset updatedAt, string? email, string? sms, string? phone, byte[] content) => Run(
        """
        INSERT INTO patron (id, updated_at, email, sms, phone, content) VALUES (@id, @at, @email, @sms, @phone, @content)
        ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at, email = excluded.email, sms = excluded.sms, phone = excluded.phone, content = excluded.content
        WHERE excluded.updated_at >= patron.updated_at
        """,
        ("id", id), ("at", updatedAt.UtcTicks), ("email", email), ("sms", sms), ("phone", phone), ("content", content));

    public byte[]? Patron(string id) => Read("SELECT content FROM patron WHERE id = @id", reader => reader.GetFieldValue<byte[]>(0), ("id", id)).FirstOrDefault();

    /// <summary>Those who may have an address, told by a plain form of it.</summary>
    public IReadOnlyList<byte[]> PatronsAt(string column, string plain) => column is "email" or "sms" or "phone"
        ? Read($"SELECT content FROM patron WHERE {column} = @plain LIMIT 100", reader => reader.GetFieldValue<byte[]>(0), ("plain", plain))
        : throw new ArgumentOutOfRangeException(nameof(column), column, "An address is email, sms or phone.");

    public bool Forget(string id) => Run("DELETE FROM patron WHERE id = @id", ("id", id)) > 0;

    /// <summary>Keeps the hours of one calendar of a branch beside those of its others.</summary>
    public void KeepOpening(string branch, string calendar, string hours) => Run(
        """
        INSERT INTO calendar (branch, name, content, is_dated) VALUES (@branch, @calendar, @hours, 0)
        ON CONFLICT (branch, name) DO UPDATE SET content = excluded.content, is_dated = 0 WHERE calendar.content <> excluded.content
        """,
        ("branch", branch), ("calendar", calendar), ("hours", hours));

    /// <summary>The hours that were told, one row for each calendar of a branch, and whether the open cases were dated by them.</summary>
    public IReadOnlyList<(string Branch, string Hours, bool IsDated)> Openings() =>
        Read("SELECT branch, content, is_dated FROM calendar ORDER BY branch, name", reader => (reader.GetString(0), reader.GetString(1), reader.GetInt64(2) != 0));

    public void Dated(string branch) => Run("UPDATE calendar SET is_dated = 1 WHERE branch = @branch", ("branch", branch));

    public DateTimeOffset? Watermark(string name) =>
        Read("SELECT at FROM watermark WHERE name = @name", reader => (DateTimeOffset?)new DateTimeOffset(reader.GetInt64(0), TimeSpan.Zero), ("name", name)).FirstOrDefault();

    /// <summary>Keeps how far the system was read; never back.</summary>
    public void KeepWatermark(string name, DateTimeOffset at) => Run(
        "INSERT INTO watermark (name, at) VALUES (@name, @at) ON CONFLICT (name) DO UPDATE SET at = max(watermark.at, excluded.at)", ("name", name), ("at", at.UtcTicks));

    private int Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var connection = Open();
        using var command = Command(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    private List<T> Read<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var connection = Open();
        using var command = Command(connection, sql, values);
        using var reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this file; what comes from outside is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"@{name}"), value ?? DBNull.Value);
        }

        return command;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            Make(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Make(SqliteConnection connection)
    {
        lock (_gate)
        {
            if (!_isMade)
            {
                using var command = connection.CreateCommand();
                command.CommandText = Tables;
                command.ExecuteNonQuery();
                _isMade = true;
            }
        }
    }
}
