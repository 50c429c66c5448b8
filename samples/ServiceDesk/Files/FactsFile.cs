using System.Text;
using System.Text.Json;

namespace LibraryService.Samples.Desk.Files;

/// <summary>A JSON file that holds an object, whose members are found whatever their letter case. Comments and trailing commas are allowed.</summary>
internal sealed class FactsFile : IDisposable
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private readonly JsonDocument _document;

    private FactsFile(string name, JsonDocument document) => (Name, _document) = (name, document);

    /// <summary>The path, as it was given.</summary>
    public string Name { get; }

    /// <summary>The whole of it.</summary>
    public JsonElement Root => _document.RootElement;

    /// <exception cref="UnreadableException">It is not there, or holds no JSON object.</exception>
    public static FactsFile Open(string path)
    {
        using var text = TextFile.Open(path);
        try
        {
            var document = JsonDocument.Parse(text.ReadToEnd(), Lenient);
            var kind = document.RootElement.ValueKind;
            if (kind == JsonValueKind.Object)
            {
                return new FactsFile(path, document);
            }

            document.Dispose();
            throw new UnreadableException($"{path}: a JSON object was expected, but this is {kind}.");
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            throw new UnreadableException($"{path}: {e.Message}");
        }
    }

    /// <summary>The member that a way of names leads to; null when there is none.</summary>
    public JsonElement? Find(params ReadOnlySpan<string> way)
    {
        JsonElement? found = Root;
        foreach (var name in way)
        {
            found = found is { ValueKind: JsonValueKind.Object } element ? Member(element, name) : null;
        }

        return found;
    }

    /// <summary>The text of the object but for one member.</summary>
    public string Without(string name)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
        {
            writer.WriteStartObject();
            foreach (var member in Root.EnumerateObject().Where(member => !IsCalled(member, name)))
            {
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    public void Dispose() => _document.Dispose();

    private static JsonElement? Member(JsonElement element, string name)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (IsCalled(member, name))
            {
                return member.Value;
            }
        }

        return null;
    }

    private static bool IsCalled(JsonProperty member, string name) => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase);
}
