using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LibraryService.Hours;

/// <summary>Reads the JSON of a definition, and tells why it could not.</summary>
internal static class DefinitionJson
{
    /// <param name="json">The text.</param>
    /// <param name="type">What the definition looks like.</param>
    /// <param name="expected">What the text should be, for the message when it is null.</param>
    /// <param name="read">Turns the definition into the value; what it cannot read is a format or argument exception.</param>
    /// <param name="value">The value.</param>
    /// <param name="error">Why there is none.</param>
    public static bool TryRead<TDefinition, T>(
        string json,
        JsonTypeInfo<TDefinition> type,
        string expected,
        Func<TDefinition, T> read,
        [NotNullWhen(true)] out T? value,
        [NotNullWhen(false)] out string? error)
        where TDefinition : class
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        (value, error) = (null, null);
        try
        {
            value = read(JsonSerializer.Deserialize(json, type) ?? throw new FormatException($"{expected} expected, but this is null."));
            return true;
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException)
        {
            error = e.Message;
            return false;
        }
    }
}
