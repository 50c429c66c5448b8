using System.Text.Json;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Promises;

/// <summary>The promises that the sample ships with, from <c>promises.json</c> inside the program.</summary>
internal static class DefaultPromises
{
    public static SlaPolicyBook Read()
    {
        using var json = typeof(DefaultPromises).Assembly.GetManifestResourceStream("promises.json")!;
        var definitions = JsonSerializer.Deserialize(json, PromisesJson.Default.ListSlaPolicyDefinition)!;
        return new SlaPolicyBook(definitions.Select(SlaPolicy.From));
    }
}
