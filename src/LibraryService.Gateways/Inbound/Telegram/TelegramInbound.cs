using System.Text.Json;
using LibraryService.Desk.Inbound;
using LibraryService.Gateways.Webhooks;

namespace LibraryService.Gateways.Inbound.Telegram;

/// <summary>Reads what people write to a Telegram bot, with the agreed secret in the header <c>X-Telegram-Bot-Api-Secret-Token</c>.</summary>
/// <remarks>Addresses begin with <c>telegram:</c>. Only what somebody writes to the bot alone is read: groups and channels, other bots, changed messages and a bare <c>/start</c> are left out.</remarks>
public sealed class TelegramInbound
{
    /// <summary>The name of the header.</summary>
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    private static readonly string[] Files = ["photo", "document", "video", "audio", "voice", "video_note", "sticker", "location", "contact"];
    private readonly SharedSecret _secret;
    private readonly TimeProvider _time;

    /// <param name="secretToken">What was agreed on when the webhook was set.</param>
    /// <param name="time">The clock; null for the system's. It counts where the provider says no time.</param>
    /// <exception cref="ArgumentException">The secret is empty.</exception>
    public TelegramInbound(string secretToken, TimeProvider? time = null) => (_secret, _time) = (new SharedSecret(secretToken), time ?? TimeProvider.System);

    /// <summary>Checks and reads one request. No body makes it throw.</summary>
    /// <param name="body">The body as it came, byte for byte.</param>
    /// <param name="header">The value of a header by its name, null when there is none.</param>
    public InboundReading Read(ReadOnlyMemory<byte> body, Func<string, string?> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (header(SecretHeader) is not { Length: > 0 } secret)
        {
            return new InboundReading(WebhookVerdict.NoSignature);
        }

        if (!_secret.Is(secret))
        {
            return new InboundReading(WebhookVerdict.Forged);
        }

        return body.Length > InboundBody.MaxBody ? new InboundReading(WebhookVerdict.Unreadable) : InboundBody.Read(body, Messages);
    }

    private List<InboundMessage>? Messages(JsonElement said)
    {
        if (said.Text("update_id") is not { } key)
        {
            return null;
        }

        if (said.Part("message") is not { } message || message.Part("chat") is not { } chat || chat.Text("type") is not "private"
            || chat.Text("id") is not { } id || message.Part("from")?.Says("is_bot") == true)
        {
            return [];
        }

        var text = message.Text("text") ?? message.Text("caption");
        var files = Files.Count(file => message.Part(file) is not null);
        return text is "/start" || (text is null && files == 0) ? [] :
        [
            new InboundMessage
            {
                Key = $"telegram:{key}",
                Channel = Channel.Chat,
                From = $"telegram:{id}",
                Text = text ?? "",
                ReceivedAt = InboundBody.Seconds(message.Text("date")) ?? _time.GetUtcNow(),
                Language = message.Part("from")?.Text("language_code"),
                Attachments = files,
            },
        ];
    }
}
