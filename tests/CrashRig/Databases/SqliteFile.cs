using Microsoft.Data.Sqlite;

namespace LibraryService.CrashRig.Databases;

/// <summary>A SQLite file: on a small file system in memory that can be filled up, where one may be mounted; else in a folder.</summary>
internal sealed class SqliteFile : RigDatabase
{
    private const int Block = 64 * 1024;
    private readonly string _folder;
    private readonly string _ballast;

    private SqliteFile(string folder, bool isMounted)
    {
        (_folder, Fills) = (folder, isMounted);
        _ballast = Path.Combine(folder, "ballast");
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

        var megabytes = FormattableString.Invariant($"size={32 + (messages / 200)}m");
        var (isMounted, _) = await Shell.TryAsync("mount", "-t", "tmpfs", "-o", megabytes, "crashrig", place);
        return new SqliteFile(place, isMounted);
    }

    public override async Task FillAsync()
    {
        await using var ballast = new FileStream(_ballast, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        for (var block = Block * 64; block >= 1; block /= 64)
        {
            try
            {
                while (true)
                {
                    await ballast.WriteAsync(new byte[block]);
                }
            }
            catch (IOException)
            {
                // Full for blocks of this size.
            }
        }
    }

    public override Task FreeAsync()
    {
        File.Delete(_ballast);
        return Task.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        if (Fills)
        {
            await Shell.TryAsync("umount", _folder);
        }
    }
}
