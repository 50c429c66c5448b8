using System.IO.MemoryMappedFiles;

namespace LibraryService.CrashRig;

/// <summary>The clock of the machine as the rig steps it forward and back: the system's and an offset, which lies in a file that several processes share. Timers run on.</summary>
internal sealed class SteppedTime : TimeProvider, IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _offset;

    public SteppedTime(string path)
    {
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
        _file = MemoryMappedFile.CreateFromFile(stream, mapName: null, sizeof(long), MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: false);
        _offset = _file.CreateViewAccessor(0, sizeof(long));
    }

    public TimeSpan Offset
    {
        get => new(_offset.ReadInt64(0));
        set => _offset.Write(0, value.Ticks);
    }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Offset;

    public void Dispose()
    {
        _offset.Dispose();
        _file.Dispose();
    }
}
