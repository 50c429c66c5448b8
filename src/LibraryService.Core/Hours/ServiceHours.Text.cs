using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace LibraryService.Hours;

/// <content>Reads and writes hours as definitions and as JSON.</content>
public sealed partial class ServiceHours
{
    /// <summary>The hours that a definition says.</summary>
    /// <exception cref="FormatException">Something in it cannot be read; the message starts with its path, such as <c>Weekly:Monday</c>.</exception>
    public static ServiceHours From(ServiceHoursDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return DefinitionReader.Read(definition, DefinitionPath.Root);
    }

    /// <summary>Reads hours from the JSON of <see cref="ServiceHoursDefinition"/>. Comments and trailing commas are allowed, unknown names are not.</summary>
    /// <exception cref="FormatException">It is no such JSON; the message says where and what came.</exception>
    public static ServiceHours ParseJson(string json) => TryParseJson(json, out var hours, out var error) ? hours : throw new FormatException(error);

    /// <summary>Reads hours as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out ServiceHours? hours, [NotNullWhen(false)] out string? error) =>
        DefinitionJson.TryRead(json, HoursJson.Default.ServiceHoursDefinition, "Opening hours were", From, out hours, out error);

    /// <summary>The hours in their plain form.</summary>
    public ServiceHoursDefinition ToDefinition() => _source.ToDefinition();

    /// <summary>The hours as JSON that <see cref="ParseJson"/> reads.</summary>
    public string ToJson() => JsonSerializer.Serialize(ToDefinition(), HoursJson.Default.ServiceHoursDefinition);
}
