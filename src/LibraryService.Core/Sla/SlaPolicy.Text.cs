using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LibraryService.Hours;

namespace LibraryService.Sla;

/// <content>Reads and writes policies as definitions and as JSON.</content>
public sealed partial class SlaPolicy
{
    /// <summary>The policy that a definition says.</summary>
    /// <exception cref="FormatException">Something in it cannot be read; the message starts with its path, such as <c>Steps:0</c>.</exception>
    public static SlaPolicy From(SlaPolicyDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return SlaDefinitionReader.Read(definition, DefinitionPath.Root);
    }

    /// <summary>Reads a policy from the JSON of <see cref="SlaPolicyDefinition"/>. Comments and trailing commas are allowed, unknown names are not.</summary>
    /// <exception cref="FormatException">It is no such JSON; the message says where and what came.</exception>
    public static SlaPolicy ParseJson(string json) => TryParseJson(json, out var policy, out var error) ? policy : throw new FormatException(error);

    /// <summary>Reads a policy as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out SlaPolicy? policy, [NotNullWhen(false)] out string? error) =>
        DefinitionJson.TryRead(json, SlaJson.Default.SlaPolicyDefinition, "A policy was", From, out policy, out error);

    /// <summary>The policy in its plain form.</summary>
    public SlaPolicyDefinition ToDefinition() => SlaDefinitionWriter.Write(this);

    /// <summary>The policy as JSON that <see cref="ParseJson"/> reads.</summary>
    public string ToJson() => JsonSerializer.Serialize(ToDefinition(), SlaJson.Default.SlaPolicyDefinition);
}
