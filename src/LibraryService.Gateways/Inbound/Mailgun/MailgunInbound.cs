using System.Globalization;
using System.Text;
using System.Text.Json;
using LibraryService.Desk.Inbound;
using LibraryService.Gateways.Webhooks;

namespace LibraryService.Gateways.Inbound.Mailgun;

/// <summary>Reads mail that comes in as Mailgun's routes post it: a form, with attachments or without.</summary>
/// <remarks>
/// The fields <c>timestamp</c> and <c>token</c> are signed with an HMAC-SHA256; the rest of the form is not, so the address that it is posted to must be https. The provider tries
/// for eight hours, which the tolerance must outlast.
/// </remarks>
public sealed class MailgunInbound
{
    /// <summary>The longest body that is read, in bytes: that of a mail with its attachments, which are counted and left alone.</summary>
    public const int MaxBody = 40 * 1024 * 1024;

    private static readonly TimeSpan UsualTolerance = TimeSpan.FromHours(12);
    private readonly SharedSecret _key;
    private readonly TimeSpan _tolerance;
    private readonly TimeProvider _time;

    /// <param name="signingKey">The key with which the provider signs webhooks.</param>
    /// <param name="tolerance">How far the time of a signature may be from now, either way; null for 12 hours.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is zero or less.</exception>
    public MailgunInbound(string signingKey, TimeSpan? tolerance = null, TimeProvider? time = null)
    {
        (_key, _tolerance, _time) = (new SharedSecret(signingKey), tolerance ?? UsualTolerance, time ?? TimeProvider.System);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(_tolerance, TimeSpan.Zero, nameof(tolerance));
    }

    /// <summary>Checks and reads one request. No body makes it throw.</summary>
    /// <param name="body">The body as it came, byte for byte.</param>
    /// <param name="header">The value of a header by its name, null when there is none.</param>
    public InboundReading Read(ReadOnlyMemory<byte> body, Func<string, string?> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (body.Length > MaxBody || FormBody.Read(body.Span, header("Content-Type")) is not { } form)
        {
            return new InboundReading(WebhookVerdict.Unreadable);
        }

        if (form["signature"] is not { Length: > 0 } signature)
        {
            return new InboundReading(WebhookVerdict.NoSignature);
        }

        if (InboundBody.Seconds(form["timestamp"]) is not { } signedAt || !SharedSecret.IsHex(_key.Sha256(Encoding.UTF8.GetBytes($"{form["timestamp"]}{form["token"]}")), signature))
        {
            return new InboundReading(WebhookVerdict.Forged);
        }

        return (_time.GetUtcNow() - signedAt).Duration() > _tolerance ? new InboundReading(WebhookVerdict.Stale) : InboundReading.Of([Message(form, signedAt)]);
    }

    private static InboundMessage Message(FormBody form, DateTimeOffset signedAt)
    {
        var headers = Headers(form);
        var text = MailText.Of(form["body-plain"], form["body-html"]);
        var sender = form["sender"];
        if (sender is not null)
        {
            headers.TryAdd("Return-Path", $"<{sender}>");
        }

        return new InboundMessage
        {
            Key = MailText.Key(form["Message-Id"] ?? headers.GetValueOrDefault("Message-Id"), form["from"] ?? sender, form["subject"], text),
            Channel = Channel.Email,
            From = MailText.Address(form["from"] ?? sender),
            To = form["recipient"],
            Subject = form["subject"],
            Text = text,
            ReceivedAt = signedAt,
            Attachments = Math.Max(form.Files, int.TryParse(form["attachment-count"], NumberStyles.None, CultureInfo.InvariantCulture, out var files) ? files : 0),
            Headers = headers,
        };
    }

    // A list of pairs; of two with one name the first counts.
    private static Dictionary<string, string> Headers(FormBody form)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            using var list = JsonDocument.Parse(form["message-headers"] ?? "[]");
            foreach (var pair in list.RootElement.ValueKind == JsonValueKind.Array ? list.RootElement.EnumerateArray() : default)
            {
                if (pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() == 2 && pair[0].ValueKind == JsonValueKind.String && pair[1].ValueKind == JsonValueKind.String)
                {
                    headers.TryAdd(pair[0].GetString()!, pair[1].GetString()!);
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The mail itself can be read without them; it then counts as a person's.
            return headers;
        }

        return headers;
    }
}
