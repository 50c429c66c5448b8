using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LibraryService.Hours;

namespace LibraryService.Routing;

/// <content>Reads and writes policies as definitions and as JSON.</content>
public sealed partial class ContactPolicy
{
    /// <summary>The policy that a definition says.</summary>
    /// <exception cref="FormatException">Something in it cannot be read; the message starts with its path, such as <c>Caps:0:Window</c>.</exception>
    public static ContactPolicy From(ContactPolicyDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return ContactPolicyReader.Read(definition, DefinitionPath.Root);
    }

    /// <summary>Reads a policy from the JSON of <see cref="ContactPolicyDefinition"/>. Comments and trailing commas are allowed, unknown names are not.</summary>
    /// <exception cref="FormatException">It is no such JSON; the message says where and what came.</exception>
    public static ContactPolicy ParseJson(string json) => TryParseJson(json, out var policy, out var error) ? policy : throw new FormatException(error);

    /// <summary>Reads a policy as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out ContactPolicy? policy, [NotNullWhen(false)] out string? error) =>
        DefinitionJson.TryRead(json, ContactJson.Default.ContactPolicyDefinition, "A contact policy was", From, out policy, out error);

    /// <summary>The policy in its plain form.</summary>
    public ContactPolicyDefinition ToDefinition() => ContactPolicyWriter.Write(this);

    /// <summary>The policy as JSON that <see cref="ParseJson"/> reads.</summary>
    public string ToJson() => JsonSerializer.Serialize(ToDefinition(), ContactJson.Default.ContactPolicyDefinition);
}
