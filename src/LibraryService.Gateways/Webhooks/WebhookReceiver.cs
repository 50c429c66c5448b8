using System.Text.Json;

namespace LibraryService.Gateways.Webhooks;

/// <summary>Reads what a provider calls back with: what became of a message.</summary>
/// <remarks>
/// The body is that of <c>docs/webhook-receipt.schema.json</c>, signed as <see cref="WebhookSignature"/> tells. A callback that comes twice changes nothing the second time,
/// see <see cref="Delivery.OutboxEntry.Receipt"/>.
/// </remarks>
/// <param name="signature">The secrets of both sides.</param>
/// <param name="time">The clock; null for the system's.</param>
public sealed class WebhookReceiver(WebhookSignature signature, TimeProvider? time = null)
{
    /// <summary>The longest body that is read, in bytes.</summary>
    public const int MaxBody = 64 * 1024;

    private const int LongestKey = 4096;
    private const int LongestCode = 64;
    private const int LongestRetry = 30 * 24 * 60 * 60;
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>Checks and reads one callback. No body makes it throw.</summary>
    /// <param name="body">The body as it came, byte for byte.</param>
    /// <param name="signatureHeader">The value of <see cref="WebhookSignature.Header"/>; null when there was none.</param>
    public WebhookReading Read(ReadOnlyMemory<byte> body, string? signatureHeader)
    {
        if (body.Length > MaxBody)
        {
            return new WebhookReading(WebhookVerdict.Unreadable);
        }

        var verdict = signature.Verify(body.Span, signatureHeader, _time.GetUtcNow());
        if (verdict != WebhookVerdict.Valid)
        {
            return new WebhookReading(verdict);
        }

        try
        {
            using var document = JsonDocument.Parse(body, Strict);
            return Read(document.RootElement) is { } receipt ? new WebhookReading(verdict, receipt) : new WebhookReading(WebhookVerdict.Unreadable);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // No JSON, or a text in it that is no Unicode.
            return new WebhookReading(WebhookVerdict.Unreadable);
        }
    }

    private static MessageReceipt? Read(JsonElement said)
    {
        if (said.ValueKind != JsonValueKind.Object || Text(said, "key", LongestKey) is not { } key || Kind(Text(said, "outcome", LongestCode)) is not { } kind)
        {
            return null;
        }

        TimeSpan? retryAfter = null;
        if (said.TryGetProperty("retryAfter", out var wait))
        {
            if (wait.ValueKind != JsonValueKind.Number || !wait.TryGetInt32(out var seconds) || seconds is < 0 or > LongestRetry)
            {
                return null;
            }

            retryAfter = TimeSpan.FromSeconds(seconds);
        }

        // Words of a provider may name the patron; a code cannot.
        var code = Text(said, "code", LongestCode);
        var isCode = code is not null && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
        return new MessageReceipt(key, new DeliveryOutcome(kind, retryAfter, isCode ? $"code {code}" : null));
    }

    private static string? Text(JsonElement said, string name, int most) =>
        said.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.Length <= most && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    // Names alone: Enum.TryParse would take numbers and lists as well.
    private static DeliveryOutcomeKind? Kind(string? name)
    {
        foreach (var kind in Enum.GetValues<DeliveryOutcomeKind>())
        {
            if (string.Equals($"{kind}", name, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }
}
