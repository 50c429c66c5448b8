using System.Globalization;
using System.Text;
using LibraryService.Desk.Inbound;
using LibraryService.Gateways.Webhooks;

namespace LibraryService.Gateways.Inbound.Twilio;

/// <summary>Reads text messages that come in as Twilio posts them: a form, signed with the header <c>X-Twilio-Signature</c>.</summary>
/// <remarks>
/// The signature is a Base64 HMAC-SHA1, under the account's token, of the address that the provider posts to and of the fields in the order of their names. It has no time;
/// a message that is posted again has the same key. One from WhatsApp is <see cref="Channel.Chat"/>, at an address that begins with <c>whatsapp:</c>.
/// </remarks>
public sealed class TwilioInbound
{
    /// <summary>The name of the header.</summary>
    public const string SignatureHeader = "X-Twilio-Signature";

    private readonly SharedSecret _token;
    private readonly string _url;
    private readonly TimeProvider _time;

    /// <param name="authToken">The account's token.</param>
    /// <param name="url">The address as it is set at the provider, with its query; what stands before a proxy, not behind it.</param>
    /// <param name="time">The clock; null for the system's. The provider does not say when a message came in, so it is now.</param>
    /// <exception cref="ArgumentException">The token is empty.</exception>
    public TwilioInbound(string authToken, Uri url, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(url);
        (_token, _url, _time) = (new SharedSecret(authToken), url.OriginalString, time ?? TimeProvider.System);
    }

    /// <summary>Checks and reads one request. No body makes it throw.</summary>
    /// <param name="body">The body as it came, byte for byte.</param>
    /// <param name="header">The value of a header by its name, null when there is none.</param>
    public InboundReading Read(ReadOnlyMemory<byte> body, Func<string, string?> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (header(SignatureHeader) is not { Length: > 0 } signature)
        {
            return new InboundReading(WebhookVerdict.NoSignature);
        }

        if (body.Length > InboundBody.MaxBody || FormBody.Read(body.Span, header("Content-Type")) is not { } form)
        {
            return new InboundReading(WebhookVerdict.Unreadable);
        }

        if (!SharedSecret.IsBase64(_token.Sha1(Encoding.UTF8.GetBytes(Signed(form))), signature))
        {
            return new InboundReading(WebhookVerdict.Forged);
        }

        return Message(form) is { } message ? InboundReading.Of([message]) : new InboundReading(WebhookVerdict.Unreadable);
    }

    // Each value once and in order where a field comes several times.
    private string Signed(FormBody form)
    {
        var text = new StringBuilder(_url);
        foreach (var (name, value) in form.Fields.Distinct().OrderBy(field => field.Key, StringComparer.Ordinal).ThenBy(field => field.Value, StringComparer.Ordinal))
        {
            text.Append(name).Append(value);
        }

        return text.ToString();
    }

    private InboundMessage? Message(FormBody form)
    {
        if ((form["MessageSid"] ?? form["SmsSid"]) is not { } key || string.IsNullOrWhiteSpace(key))
        {
            return null;
        }

        var from = form["From"];
        return new InboundMessage
        {
            Key = key,
            Channel = from?.Contains(':', StringComparison.Ordinal) == true ? Channel.Chat : Channel.Sms,
            From = from,
            To = form["To"],
            Text = form["Body"] ?? "",
            ReceivedAt = _time.GetUtcNow(),
            Attachments = int.TryParse(form["NumMedia"], NumberStyles.None, CultureInfo.InvariantCulture, out var files) ? files : 0,

            // Present when the provider has dealt with a STOP, START or HELP and answered it.
            CarrierReplied = !string.IsNullOrEmpty(form["OptOutType"]),
        };
    }
}
