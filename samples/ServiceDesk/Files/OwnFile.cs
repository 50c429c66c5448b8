namespace LibraryService.Samples.Desk.Files;

/// <summary>A text that is part of the program.</summary>
internal static class OwnFile
{
    public static string Read(string name)
    {
        using var text = new StreamReader(typeof(OwnFile).Assembly.GetManifestResourceStream(name)!);
        return text.ReadToEnd();
    }
}
