using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>Reads a text, a number or a flag as text: library systems write the same field now as one, now as the other.</summary>
internal sealed class LooseTextConverter : JsonConverter<string>
{
    private const int LongestNumber = 64;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number when reader.ValueSpan.Length <= LongestNumber => Encoding.ASCII.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => throw new JsonException("A text, a number or a flag is expected."),
    };

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
