using LibraryService.Samples.Desk.Files;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Promises;

/// <summary>The promises that the sample ships with, from <c>promises.json</c> inside the program.</summary>
internal static class DefaultPromises
{
    public static SlaPolicyBook Read() => SlaPolicyBook.ParseJson(OwnFile.Read("promises.json"));
}
