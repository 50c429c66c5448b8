using System.Text;
using System.Text.Json;
using LibraryService.Desk.Inbound;
using LibraryService.Gateways.Webhooks;

namespace LibraryService.Gateways.Inbound.Postmark;

/// <summary>Reads mail that comes in as Postmark posts it: JSON, to an address with a user name and a password.</summary>
/// <remarks>Nothing is signed: what is set at the provider is <c>https://user:password@...</c>, which arrives as the header <c>Authorization</c>.</remarks>
public sealed class PostmarkInbound
{
    /// <summary>The longest body that is read, in bytes: that of a mail with its attachments, which are counted and left alone.</summary>
    public const int MaxBody = 50 * 1024 * 1024;

    private const string Basic = "Basic ";
    private readonly SharedSecret _credentials;
    private readonly TimeProvider _time;

    /// <param name="user">The user name in the address.</param>
    /// <param name="password">The password in the address.</param>
    /// <param name="time">The clock; null for the system's. Mail counts as received when it is posted, for its own date is the sender's word.</param>
    /// <exception cref="ArgumentException">The user name or the password is empty.</exception>
    public PostmarkInbound(string user, string password, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(user);
        ArgumentException.ThrowIfNullOrWhiteSpace(password);
        (_credentials, _time) = (new SharedSecret(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))), time ?? TimeProvider.System);
    }

    /// <summary>Checks and reads one request. No body makes it throw.</summary>
    /// <param name="body">The body as it came, byte for byte.</param>
    /// <param name="header">The value of a header by its name, null when there is none.</param>
    public InboundReading Read(ReadOnlyMemory<byte> body, Func<string, string?> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (header("Authorization") is not { Length: > 0 } authorization)
        {
            return new InboundReading(WebhookVerdict.NoSignature);
        }

        if (!authorization.StartsWith(Basic, StringComparison.OrdinalIgnoreCase) || !_credentials.Is(authorization[Basic.Length..].Trim()))
        {
            return new InboundReading(WebhookVerdict.Forged);
        }

        return body.Length > MaxBody ? new InboundReading(WebhookVerdict.Unreadable) : InboundBody.Read(body, said => Message(said) is { } message ? [message] : null);
    }

    private InboundMessage? Message(JsonElement said)
    {
        if (said.Text("MessageID") is not { } key)
        {
            return null;
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var one in said.Parts("Headers"))
        {
            if (one.Text("Name") is { } name)
            {
                headers.TryAdd(name, one.Text("Value") ?? "");
            }
        }

        return new InboundMessage
        {
            Key = key,
            Channel = Channel.Email,
            From = MailText.Address(said.Part("FromFull")?.Text("Email") ?? said.Text("From")),
            To = string.Join(", ", said.Parts("ToFull").Concat(said.Parts("CcFull")).Select(one => one.Text("Email")).Append(said.Text("OriginalRecipient")).OfType<string>()),
            Subject = said.Text("Subject"),
            Text = MailText.Of(said.Text("TextBody"), said.Text("HtmlBody")),
            ReceivedAt = _time.GetUtcNow(),
            ReplyToken = said.Text("MailboxHash"),
            Attachments = said.Parts("Attachments").Count(),
            Headers = headers,
        };
    }
}
