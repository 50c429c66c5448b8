using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Promises;

/// <summary>The promises that the sample ships with, from <c>promises.json</c> inside the program.</summary>
internal static class DefaultPromises
{
    public static SlaPolicyBook Read()
    {
        using var json = new StreamReader(typeof(DefaultPromises).Assembly.GetManifestResourceStream("promises.json")!);
        return SlaPolicyBook.ParseJson(json.ReadToEnd());
    }
}
