using Microsoft.Data.Sqlite;

namespace LibraryService.CrashRig.Databases;

/// <summary>A SQLite file: on a small file system in memory that can be filled up, where one may be mounted; else in a folder.</summary>
internal sealed class SqliteFile : RigDatabase
{
    private readonly string _folder;
    private readonly Ballast _ballast;

    private SqliteFile(string folder, bool isMounted)
    {
        (_folder, Fills) = (folder, isMounted);
        _ballast = new Ballast(folder);
    }

    public override string Name => Fills ? "SQLite, on a disk that can be filled" : "SQLite";

    public override string ConnectionString => $"Data Source={Path.Combine(_folder, "desk.db")}";

    public override bool Fills { get; }

    public static async Task<SqliteFile> StartAsync(string folder, int messages, bool isDurable)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, "disk")).FullName;
        if (isDurable)
        {
            return new SqliteFile(place, isMounted: false);
        }

        return new SqliteFile(place, await MountAsync(place, 32 + (messages / 200)));
    }

    public override Task FillAsync() => _ballast.FillAsync();

    public override Task FreeAsync()
    {
        _ballast.Free();
        return Task.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        return default;
    }
}
