namespace LibraryService.Samples.Desk.Tests;

/// <summary>A folder for the files of one test.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("service-desk-");

    /// <summary>The path of a file that is not there yet.</summary>
    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
