using System.Text.Json;
using LibraryService.Desk.Inbound;
using LibraryService.Gateways.Webhooks;

namespace LibraryService.Gateways.Inbound.Meta;

/// <summary>Reads what WhatsApp, Messenger, Instagram and the library's page on Facebook post, signed with the header <c>X-Hub-Signature-256</c>.</summary>
/// <remarks>
/// The signature is the HMAC-SHA256 of the body under the app's secret, in hexadecimal digits after <c>sha256=</c>; it has no time, and a message that is posted again has the
/// same key. Addresses begin with <c>whatsapp:</c>, <c>facebook:</c> or <c>instagram:</c>. Comments and posts on the page are public; receipts, reactions and the page's own words are left out.
/// </remarks>
public sealed class MetaInbound
{
    /// <summary>The name of the header.</summary>
    public const string SignatureHeader = "X-Hub-Signature-256";

    private const string Mark = "sha256=";
    private readonly SharedSecret _secret;
    private readonly SharedSecret? _verifyToken;
    private readonly TimeProvider _time;

    /// <param name="appSecret">The app's secret.</param>
    /// <param name="verifyToken">What was agreed on for <see cref="Challenge"/>; null to answer none.</param>
    /// <param name="time">The clock; null for the system's. It counts where the provider says no time.</param>
    /// <exception cref="ArgumentException">A secret is empty.</exception>
    public MetaInbound(string appSecret, string? verifyToken = null, TimeProvider? time = null) =>
        (_secret, _verifyToken, _time) = (new SharedSecret(appSecret), verifyToken is null ? null : new SharedSecret(verifyToken), time ?? TimeProvider.System);

    /// <summary>The answer to the GET with which the provider makes sure of the address; null when it is not to be answered.</summary>
    /// <param name="query">The value of a parameter of the query by its name, null when there is none.</param>
    public string? Challenge(Func<string, string?> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query("hub.mode") is "subscribe" && query("hub.verify_token") is { } token && _verifyToken?.Is(token) == true ? query("hub.challenge") : null;
    }

    /// <summary>Checks and reads one request, in which there may be several messages. No body makes it throw.</summary>
    /// <param name="body">The body as it came, byte for byte.</param>
    /// <param name="header">The value of a header by its name, null when there is none.</param>
    public InboundReading Read(ReadOnlyMemory<byte> body, Func<string, string?> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (header(SignatureHeader) is not { Length: > 0 } signature)
        {
            return new InboundReading(WebhookVerdict.NoSignature);
        }

        if (body.Length > InboundBody.MaxBody)
        {
            return new InboundReading(WebhookVerdict.Unreadable);
        }

        if (!signature.StartsWith(Mark, StringComparison.Ordinal) || !SharedSecret.IsHex(_secret.Sha256(body.Span), signature.AsSpan(Mark.Length)))
        {
            return new InboundReading(WebhookVerdict.Forged);
        }

        return InboundBody.Read(body, Messages);
    }

    private List<InboundMessage>? Messages(JsonElement said)
    {
        if (said.Text("object") is not { } about)
        {
            return null;
        }

        var now = _time.GetUtcNow();
        return
        [
            .. said.Parts("entry").SelectMany(entry => about switch
            {
                "whatsapp_business_account" => WhatsAppMessages.In(entry, now),
                "page" => [.. MessengerMessages.In(entry, "facebook", now), .. PublicPosts.In(entry, now)],
                "instagram" => [.. MessengerMessages.In(entry, "instagram", now), .. PublicPosts.In(entry, now)],
                _ => [],
            }),
        ];
    }
}
