using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LibraryService.Hours;

namespace LibraryService.Routing;

/// <content>Reads and writes facts as definitions and as JSON.</content>
public sealed partial record ContactRequest
{
    /// <summary>The facts that a definition says.</summary>
    /// <exception cref="FormatException">Something in it cannot be read; the message starts with its path, such as <c>Patron:Points:0:Channel</c>.</exception>
    public static ContactRequest From(ContactRequestDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return ContactRequestReader.Read(definition, DefinitionPath.Root);
    }

    /// <summary>Reads facts from the JSON of <see cref="ContactRequestDefinition"/>. Comments and trailing commas are allowed, unknown names are not.</summary>
    /// <exception cref="FormatException">It is no such JSON; the message says where and what came.</exception>
    public static ContactRequest ParseJson(string json) => TryParseJson(json, out var request, out var error) ? request : throw new FormatException(error);

    /// <summary>Reads facts as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out ContactRequest? request, [NotNullWhen(false)] out string? error) =>
        DefinitionJson.TryRead(json, ContactJson.Default.ContactRequestDefinition, "The facts of a message were", From, out request, out error);

    /// <summary>The facts in their plain form.</summary>
    public ContactRequestDefinition ToDefinition() => ContactRequestWriter.Write(this);

    /// <summary>The facts as JSON that <see cref="ParseJson"/> reads. It holds personal data.</summary>
    public string ToJson() => JsonSerializer.Serialize(ToDefinition(), ContactJson.Default.ContactRequestDefinition);
}
