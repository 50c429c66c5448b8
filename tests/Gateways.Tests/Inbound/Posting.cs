using System.Net;
using System.Security.Cryptography;
using System.Text;
using LibraryService.Gateways.Inbound;
using LibraryService.Gateways.Inbound.Mailgun;
using LibraryService.Gateways.Inbound.Meta;
using LibraryService.Gateways.Inbound.Postmark;
using LibraryService.Gateways.Inbound.Telegram;
using LibraryService.Gateways.Inbound.Twilio;
using LibraryService.Gateways.Webhooks;
using LibraryService.Testing;

namespace LibraryService.Gateways.Tests.Inbound;

/// <summary>Requests as providers make them, signed rightly.</summary>
internal static class Posting
{
    public const string Secret = "0123456789abcdef0123456789abcdef";
    public const string Url = "https://library.example/sms?branch=main";

    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    public static readonly WebhookSignature Signature = new(Secret);
    public static readonly InboundReceiver Neutral = new(Signature, new ManualTime(Now));
    public static readonly TwilioInbound Twilio = new(Secret, new Uri(Url), new ManualTime(Now));
    public static readonly MetaInbound Meta = new(Secret, "agreed", new ManualTime(Now));
    public static readonly MailgunInbound Mailgun = new(Secret, time: new ManualTime(Now));
    public static readonly PostmarkInbound Postmark = new("library", Secret, new ManualTime(Now));
    public static readonly TelegramInbound Telegram = new(Secret, new ManualTime(Now));

    public static Func<string, string?> Headers(params (string Name, string? Value)[] headers) =>
        name => headers.FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    public static InboundReading ToNeutral(byte[] body) => Neutral.Read(body, Headers((WebhookSignature.Header, Signature.Sign(body, Now))));

    public static InboundReading ToNeutral(string body) => ToNeutral(Bytes(body));

    public static InboundReading ToTwilio(params (string Name, string Value)[] fields) =>
        Twilio.Read(Bytes(Form(fields)), Headers(("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"), (TwilioInbound.SignatureHeader, TwilioSignature(fields))));

#pragma warning disable CA5350 // The provider signs with SHA-1.
    public static string TwilioSignature(IEnumerable<(string Name, string Value)> fields) => Convert.ToBase64String(HMACSHA1.HashData(
        Bytes(Secret), Bytes(Url + string.Concat(fields.OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => field.Name + field.Value)))));
#pragma warning restore CA5350

    public static InboundReading ToMeta(byte[] body) =>
        Meta.Read(body, Headers((MetaInbound.SignatureHeader, $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Bytes(Secret), body))}")));

    public static InboundReading ToMeta(string body) => ToMeta(Bytes(body));

    public static (string Name, string Value)[] MailgunSignature(DateTimeOffset at)
    {
        var seconds = $"{at.ToUnixTimeSeconds()}";
        return [("timestamp", seconds), ("token", "abc"), ("signature", Convert.ToHexStringLower(HMACSHA256.HashData(Bytes(Secret), Bytes($"{seconds}abc"))))];
    }

    public static InboundReading ToMailgun(params (string Name, string Value)[] fields) =>
        Mailgun.Read(Bytes(Form([.. MailgunSignature(Now), .. fields])), Headers(("Content-Type", "application/x-www-form-urlencoded")));

    public static InboundReading ToPostmark(byte[] body) =>
        Postmark.Read(body, Headers(("Authorization", $"Basic {Convert.ToBase64String(Bytes($"library:{Secret}"))}")));

    public static InboundReading ToPostmark(string body) => ToPostmark(Bytes(body));

    public static InboundReading ToTelegram(byte[] body) => Telegram.Read(body, Headers((TelegramInbound.SecretHeader, Secret)));

    public static InboundReading ToTelegram(string body) => ToTelegram(Bytes(body));

    public static string Form(IEnumerable<(string Name, string Value)> fields) => string.Join('&', fields.Select(field => $"{WebUtility.UrlEncode(field.Name)}={WebUtility.UrlEncode(field.Value)}"));

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
