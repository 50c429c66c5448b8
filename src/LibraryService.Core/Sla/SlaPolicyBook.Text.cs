using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LibraryService.Hours;

namespace LibraryService.Sla;

/// <content>Reads and writes a library's policies as JSON.</content>
public sealed partial class SlaPolicyBook
{
    /// <summary>Reads policies from a JSON list of <see cref="SlaPolicyDefinition"/>. Comments and trailing commas are allowed, unknown names are not.</summary>
    /// <exception cref="FormatException">It is no such JSON; the message says where and what came.</exception>
    public static SlaPolicyBook ParseJson(string json) => TryParseJson(json, out var book, out var error) ? book : throw new FormatException(error);

    /// <summary>Reads policies as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out SlaPolicyBook? book, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(json);
        (book, error) = (null, null);
        try
        {
            var definitions = JsonSerializer.Deserialize(json, SlaJson.Default.ListSlaPolicyDefinition);
            book = new SlaPolicyBook(DefinitionPath.Root.Each(
                definitions ?? throw new FormatException("A list of policies was expected, but this is null."), SlaDefinitionReader.Read));
            return true;
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException)
        {
            error = e.Message;
            return false;
        }
    }

    /// <summary>The policies as JSON that <see cref="ParseJson"/> reads.</summary>
    public string ToJson() => JsonSerializer.Serialize([.. Policies.Select(SlaDefinitionWriter.Write)], SlaJson.Default.ListSlaPolicyDefinition);
}
