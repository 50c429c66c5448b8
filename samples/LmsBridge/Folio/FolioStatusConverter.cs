using System.Text.Json;
using System.Text.Json.Serialization;

namespace LibraryService.Samples.Bridge.Folio;

/// <summary>Reads a status: a loan says it as an object with a name, a request as a text.</summary>
internal sealed class FolioStatusConverter : JsonConverter<FolioStatus>
{
    public override FolioStatus? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new FolioStatus { Name = reader.GetString() };
            case JsonTokenType.StartObject:
                var status = new FolioStatus();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var isName = reader.ValueTextEquals("name"u8);
                    reader.Read();
                    if (isName && reader.TokenType == JsonTokenType.String)
                    {
                        status.Name = reader.GetString();
                    }
                    else
                    {
                        reader.Skip();
                    }
                }

                return status;
            default:
                throw new JsonException("A status is a text, or an object with a name.");
        }
    }

    public override void Write(Utf8JsonWriter writer, FolioStatus value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
}
