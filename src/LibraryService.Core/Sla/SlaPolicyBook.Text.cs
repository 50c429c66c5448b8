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
    public static bool TryParseJson(string json, [NotNullWhen(true)] out SlaPolicyBook? book, [NotNullWhen(false)] out string? error) =>
        DefinitionJson.TryRead(json, SlaJson.Default.ListSlaPolicyDefinition, "A list of policies was", From, out book, out error);

    /// <summary>The policies as JSON that <see cref="ParseJson"/> reads.</summary>
    public string ToJson() => JsonSerializer.Serialize([.. Policies.Select(SlaDefinitionWriter.Write)], SlaJson.Default.ListSlaPolicyDefinition);

    private static SlaPolicyBook From(List<SlaPolicyDefinition> definitions) => new(DefinitionPath.Root.Each(definitions, SlaDefinitionReader.Read));
}
