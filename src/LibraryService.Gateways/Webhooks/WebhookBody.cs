using System.Buffers;
using System.Text;
using System.Text.Json;
using LibraryService.Delivery;

namespace LibraryService.Gateways.Webhooks;

/// <summary>A message as JSON, as <c>docs/webhook-message.schema.json</c> describes it.</summary>
internal static class WebhookBody
{
    private const int Version = 1;

    public static ReadOnlyMemory<byte> Of(OutboundMessage message)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            Write(json, "key", message.Key);
            json.WriteString("channel", $"{message.To.Channel}");
            Write(json, "to", message.To.Address);
            if (message.From is { } from)
            {
                json.WriteStartObject("from");
                Write(json, "name", from.Name);
                Write(json, "address", from.Addresses.GetValueOrDefault(message.To.Channel));
                json.WriteEndObject();
            }

            Write(json, "subject", message.Subject);
            Write(json, "text", message.Text);
            Write(json, "html", message.Html);
            Write(json, "language", message.Language);
            json.WriteString("purpose", $"{message.Purpose}");
            json.WriteBoolean("mayRepeat", message.MayRepeat);
            json.WriteStartObject("headers");
            foreach (var (name, value) in message.Headers.OrderBy(header => header.Key, StringComparer.Ordinal))
            {
                json.WriteString(Unicode(name), Unicode(value));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, Unicode(value));
        }
    }

    // Half a surrogate pair, which the writer would not take, becomes the replacement character.
    private static string Unicode(string value) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
}
