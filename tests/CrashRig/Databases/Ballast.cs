namespace LibraryService.CrashRig.Databases;

/// <summary>A file that takes all the room there is on a file system, and gives it back.</summary>
internal sealed class Ballast(string folder)
{
    private const int Block = 64 * 1024;
    private readonly string _path = Path.Combine(folder, "ballast");

    public async Task FillAsync()
    {
        await using var file = new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        for (var block = Block * 64; block >= 1; block /= 64)
        {
            try
            {
                while (true)
                {
                    await file.WriteAsync(new byte[block]);
                }
            }
            catch (IOException)
            {
                // Full for blocks of this size.
            }
        }
    }

    public void Free() => File.Delete(_path);
}
