using System.Text.Json;
using LibraryService.Desk.Inbound;

namespace LibraryService.Gateways.Inbound.Meta;

/// <summary>What is written privately to a page.</summary>
internal static class MessengerMessages
{
    public static IEnumerable<InboundMessage> In(JsonElement entry, string network, DateTimeOffset now) =>
        from messaging in entry.Parts("messaging")
        let read = Read(messaging, network, now)
        where read is not null
        select read;

    private static InboundMessage? Read(JsonElement messaging, string network, DateTimeOffset now)
    {
        if (messaging.Part("message") is not { } message || message.Says("is_echo") || message.Text("mid") is not { } key)
        {
            return null;
        }

        var files = message.Parts("attachments").Count();
        var text = message.Text("text");
        return text is null && files == 0 ? null : new InboundMessage
        {
            Key = key,
            Channel = Channel.Chat,
            From = messaging.Part("sender")?.Text("id") is { } from ? $"{network}:{from}" : null,
            To = messaging.Part("recipient")?.Text("id") is { } to ? $"{network}:{to}" : null,
            Text = text ?? "",
            ReceivedAt = InboundBody.Milliseconds(messaging.Text("timestamp")) ?? now,
            Attachments = files,
        };
    }
}
