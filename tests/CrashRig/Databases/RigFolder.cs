using System.Runtime.InteropServices;

namespace LibraryService.CrashRig.Databases;

/// <summary>The temporary folder of one run. What a run that was killed has left in its own, a server and a file system in memory included, is taken away at the start of the next.</summary>
internal sealed class RigFolder : IAsyncDisposable
{
    private const string Prefix = "crashrig-";
    private const string Owner = "owner";
    private const string Mounts = "/proc/mounts";
    private static readonly TimeSpan Making = TimeSpan.FromMinutes(1);
    private readonly FileStream _owner;
    private readonly PosixSignalRegistration[] _signals;
    private int _isGone;

    private RigFolder(string place)
    {
        // As long as this process lives, nobody else gets the file.
        (Place, _owner) = (place, new FileStream(Path.Combine(place, Owner), FileMode.Create, FileAccess.ReadWrite, FileShare.None));
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGTERM, End), PosixSignalRegistration.Create(PosixSignal.SIGINT, End), PosixSignalRegistration.Create(PosixSignal.SIGHUP, End)];
    }

    public string Place { get; }

    public static async Task<RigFolder> NewAsync()
    {
        foreach (var left in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            if (IsLeft(left))
            {
                await TakeAwayAsync(left);
            }
        }

        var place = Directory.CreateTempSubdirectory(Prefix).FullName;

        // The server, which is not root's, gets through to its own folder.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(place, File.GetUnixFileMode(place) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }

        return new RigFolder(place);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isGone, 1) == 0)
        {
            foreach (var signal in _signals)
            {
                signal.Dispose();
            }

            await _owner.DisposeAsync();
            await TakeAwayAsync(Place);
        }
    }

    private static bool IsLeft(string folder)
    {
        try
        {
            using var owner = new FileStream(Path.Combine(folder, Owner), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (FileNotFoundException)
        {
            return TimeProvider.System.GetUtcNow().UtcDateTime - Directory.GetCreationTimeUtc(folder) > Making;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static async Task TakeAwayAsync(string folder)
    {
        await PostgresServer.StopAsync(folder);
        foreach (var place in !File.Exists(Mounts) ? [] : (await File.ReadAllLinesAsync(Mounts)).Select(line => line.Split(' ')[1]).Where(place => place.StartsWith(folder + "/", StringComparison.Ordinal)))
        {
            await Shell.RunAsync("umount", "--lazy", place);
        }

        Directory.Delete(folder, recursive: true);
    }

    // The workers end by themselves when nobody holds their input any more.
    private void End(PosixSignalContext signal)
    {
        DisposeAsync().AsTask().GetAwaiter().GetResult();
        Environment.Exit(1);
    }
}
