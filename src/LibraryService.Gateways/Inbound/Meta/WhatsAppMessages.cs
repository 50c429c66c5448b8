using System.Text.Json;
using LibraryService.Desk.Inbound;

namespace LibraryService.Gateways.Inbound.Meta;

/// <summary>The messages of a WhatsApp account.</summary>
internal static class WhatsAppMessages
{
    private static readonly string[] Files = ["image", "document", "video", "audio", "sticker", "location", "contacts", "unsupported"];

    public static IEnumerable<InboundMessage> In(JsonElement entry, DateTimeOffset now) =>
        from change in entry.Parts("changes")
        let value = change.Part("value")
        where value is not null
        from message in value.Value.Parts("messages")
        let read = Read(message, value.Value, now)
        where read is not null
        select read;

    private static InboundMessage? Read(JsonElement message, JsonElement value, DateTimeOffset now)
    {
        var type = message.Text("type") ?? "";
        var isFile = Files.Contains(type, StringComparer.Ordinal);
        if (message.Text("id") is not { } key || (Words(message, type) is not { } text && !isFile))
        {
            return null;
        }

        return new InboundMessage
        {
            Key = key,
            Channel = Channel.Chat,
            From = message.Text("from") is { } from ? $"whatsapp:+{from.TrimStart('+')}" : null,
            To = value.Part("metadata")?.Text("display_phone_number") is { } to ? $"whatsapp:+{to.TrimStart('+')}" : null,
            Text = Words(message, type) ?? "",
            ReceivedAt = InboundBody.Seconds(message.Text("timestamp")) ?? now,
            Attachments = isFile ? 1 : 0,
        };
    }

    private static string? Words(JsonElement message, string type) => type switch
    {
        "text" => message.Part("text")?.Text("body"),
        "button" => message.Part("button")?.Text("text"),
        "interactive" => message.Part("interactive") is { } chosen ? (chosen.Part("button_reply") ?? chosen.Part("list_reply"))?.Text("title") : null,
        _ => message.Part(type)?.Text("caption"),
    };
}
