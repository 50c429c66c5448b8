using System.Globalization;
using System.Text.Json;
using LibraryService.Desk.Inbound;
using LibraryService.Gateways.Webhooks;

namespace LibraryService.Gateways.Inbound;

/// <summary>Reads a message that came in, in the neutral form: the JSON of <c>docs/webhook-inbound.schema.json</c>, signed as <see cref="WebhookSignature"/> tells.</summary>
/// <param name="signature">The secrets of both sides.</param>
/// <param name="time">The clock; null for the system's.</param>
public sealed class InboundReceiver(WebhookSignature signature, TimeProvider? time = null)
{
    /// <summary>The longest body that is read, in bytes.</summary>
    public const int MaxBody = InboundBody.MaxBody;

    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>Checks and reads one request. No body makes it throw.</summary>
    /// <param name="body">The body as it came, byte for byte.</param>
    /// <param name="header">The value of a header by its name, null when there is none.</param>
    public InboundReading Read(ReadOnlyMemory<byte> body, Func<string, string?> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (body.Length > MaxBody)
        {
            return new InboundReading(WebhookVerdict.Unreadable);
        }

        var now = _time.GetUtcNow();
        var verdict = signature.Verify(body.Span, header(WebhookSignature.Header), now);
        return verdict == WebhookVerdict.Valid ? InboundBody.Read(body, said => Message(said, now) is { } message ? [message] : null) : new InboundReading(verdict);
    }

    private static InboundMessage? Message(JsonElement said, DateTimeOffset now)
    {
        var receivedAt = said.Text("receivedAt");
        if (said.Text("key") is not { } key || ChannelOf(said.Text("channel")) is not { } channel || (receivedAt is not null && InboundBody.Instant(receivedAt) is null))
        {
            return null;
        }

        return new InboundMessage
        {
            Key = key,
            Channel = channel,
            From = said.Text("from"),
            To = said.Text("to"),
            Subject = said.Text("subject"),
            Text = said.Text("text") ?? "",
            ReceivedAt = InboundBody.Instant(receivedAt) ?? now,
            ReplyToken = said.Text("replyToken"),
            PublicReplyTo = said.Text("publicReplyTo"),
            Language = said.Text("language"),
            Attachments = int.TryParse(said.Text("attachments"), NumberStyles.None, CultureInfo.InvariantCulture, out var files) ? files : 0,
            CarrierReplied = said.Says("carrierReplied"),
            Topic = said.Text("topic") is { } topic ? new Topic(topic) : default,
            BranchId = said.Text("branch") is { } branch ? new BranchId(branch) : default,
            Headers = Headers(said),
        };
    }

    private static Dictionary<string, string> Headers(JsonElement said)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (said.Part("headers") is { ValueKind: JsonValueKind.Object } all)
        {
            // An empty value counts: it is that of a null return path.
            foreach (var one in all.EnumerateObject().Where(one => one.Value.ValueKind == JsonValueKind.String))
            {
                headers.TryAdd(one.Name, one.Value.GetString()!);
            }
        }

        return headers;
    }

    // Names alone: Enum.TryParse would take numbers and lists as well.
    private static Channel? ChannelOf(string? name)
    {
        foreach (var channel in Enum.GetValues<Channel>())
        {
            if (string.Equals($"{channel}", name, StringComparison.Ordinal))
            {
                return channel;
            }
        }

        return null;
    }
}
