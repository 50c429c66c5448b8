namespace LibraryService.CrashRig.Databases;

/// <summary>The database that is put to the test, and what can be done to it.</summary>
internal abstract class RigDatabase : IAsyncDisposable
{
    /// <summary>What it is, for the report.</summary>
    public abstract string Name { get; }

    /// <summary>How the rig itself gets in.</summary>
    public abstract string ConnectionString { get; }

    /// <summary>How the workers get in.</summary>
    public virtual string WorkersConnectionString => ConnectionString;

    /// <summary>Whether it can be restarted.</summary>
    public virtual bool Restarts => false;

    /// <summary>Whether connections of workers can be cut.</summary>
    public virtual bool Cuts => false;

    /// <summary>Whether its disk can be filled.</summary>
    public virtual bool Fills => false;

    /// <summary>Restarts it: at once and without a goodbye, or letting nobody finish.</summary>
    public virtual Task RestartAsync(bool immediate) => throw new NotSupportedException();

    /// <summary>Cuts every connection of the workers.</summary>
    public virtual Task CutAsync() => throw new NotSupportedException();

    /// <summary>Leaves no room on its disk.</summary>
    public virtual Task FillAsync() => throw new NotSupportedException();

    /// <summary>Makes room again.</summary>
    public virtual Task FreeAsync() => throw new NotSupportedException();

    public abstract ValueTask DisposeAsync();

    /// <summary>Mounts a small file system in memory, which can be filled up, where that may be done.</summary>
    protected static async Task<bool> MountAsync(string place, int megabytes) =>
        (await Shell.TryAsync("mount", "-t", "tmpfs", "-o", FormattableString.Invariant($"size={megabytes}m"), "crashrig", place)).Ok;

    /// <param name="kind">Which.</param>
    /// <param name="folder">Where it lies.</param>
    /// <param name="messages">How many messages it has to hold.</param>
    /// <param name="isDurable">Whether it lies on the disk and each commit waits for that, as is fit for measuring; else its disk can be filled.</param>
    public static async Task<RigDatabase> StartAsync(StoreKind kind, string folder, int messages, bool isDurable) => kind == StoreKind.Sqlite
        ? await SqliteFile.StartAsync(folder, messages, isDurable)
        : await PostgresServer.IsThere() ? await PostgresServer.StartAsync(folder, messages, isDurable) : new PostgresDatabase();
}
