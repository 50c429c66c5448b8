using System.Globalization;
using LibraryService.Delivery;

namespace LibraryService.Gateways.Mail;

/// <summary>A message as a mail. All that comes from outside is looked at before anything of it is written.</summary>
internal static class SmtpMail
{
    private const string Unsubscribe = "List-Unsubscribe";
    private const string Automatic = "Auto-Submitted";

    // A line of a mail has at most 998 characters (RFC 5322).
    private const int LongestValue = 900;
    private const int LongestName = 200;
    private const int LongestLanguage = 100;

    private static readonly string[] Own =
    [
        "From", "To", "Cc", "Bcc", "Sender", "Subject", "Date", "Message-ID", "MIME-Version", "Return-Path", "Received", "List-Unsubscribe-Post", "DKIM-Signature", "X-Sender", "X-Receiver",
    ];

    private static readonly string[] OwnBeginnings = ["Content-", "Resent-", "ARC-"];

    /// <summary>Why a message cannot be a mail, without its values; null when it can.</summary>
    public static string? Refusal(OutboundMessage message)
    {
        if (!MailAddresses.IsAddress(message.To.Address))
        {
            return "the address is none that mail can be sent to";
        }

        if (message.From is { } from && (!HeaderText.IsClean(from.Name) || from.Name.Length > LongestName || (from.Addresses.TryGetValue(Channel.Email, out var address) && !MailAddresses.IsAddress(address))))
        {
            return "the sender's name or address cannot stand in a mail";
        }

        if (message.Subject is { Length: > LongestValue })
        {
            return FormattableString.Invariant($"the subject has more than {LongestValue} characters");
        }

        if (!HeaderText.IsClean(message.Subject ?? "") || !HeaderText.IsClean(message.Language) || message.Language.Length > LongestLanguage)
        {
            return "the subject or the language holds control characters, or the language is no tag";
        }

        foreach (var (name, value) in message.Headers)
        {
            if (!HeaderText.IsName(name) || !HeaderText.IsClean(value) || value.Length > LongestValue)
            {
                return FormattableString.Invariant($"a further header has a name that is none, control characters, or more than {LongestValue} characters");
            }

            if (Own.Contains(name, StringComparer.OrdinalIgnoreCase) || OwnBeginnings.Any(beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)))
            {
                return "a further header is one that the gateway writes itself";
            }

            if (Is(name, "Reply-To") && !MailAddresses.IsAddress(value))
            {
                return "Reply-To is not one mail address";
            }
        }

        return message.Purpose == MessagePurpose.Outreach && UnsubscribeUrl(message) is null
            ? "outreach needs a header List-Unsubscribe with an https address"
            : null;
    }

    /// <summary>The envelope and the bytes of a message of which <see cref="Refusal"/> had nothing to say.</summary>
    public static MailParcel Of(OutboundMessage message, SmtpOptions options, DateTimeOffset now)
    {
        var from = MailAddresses.AsAscii(message.From?.Addresses.GetValueOrDefault(Channel.Email) ?? options.From);
        var to = MailAddresses.AsAscii(message.To.Address);
        var mail = new MimeText();
        mail.Header("From", message.From?.Name ?? options.FromName, from);
        mail.Header("To", person: null, to);
        mail.Header("Subject", message.Subject ?? "");
        mail.Written("Date", now.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture));
        mail.Written("Message-ID", MessageIds.For(message.Key, options.MessageIdDomain ?? MailAddresses.DomainOf(options.From)));
        mail.Header("Content-Language", message.Language);
        mail.Header(Automatic, message.Headers.FirstOrDefault(header => Is(header.Key, Automatic)).Value ?? "auto-generated");
        foreach (var (name, value) in message.Headers.OrderBy(header => header.Key, StringComparer.Ordinal))
        {
            if (Is(name, "Reply-To"))
            {
                mail.Header("Reply-To", person: null, MailAddresses.AsAscii(value));
            }
            else if (!Is(name, Unsubscribe) && !Is(name, Automatic))
            {
                mail.Header(name, value);
            }
        }

        if (message.Purpose == MessagePurpose.Outreach)
        {
            mail.Written(Unsubscribe, $"<{UnsubscribeUrl(message)}>");
            mail.Written("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        mail.Body(message.Text, message.Html, isReadable: false);
        return new MailParcel(options.BounceAddress is { } bounces ? MailAddresses.AsAscii(bounces) : from, to, mail.ToBytes());
    }

    // Escaped, it can be many times as long as it was.
    private static string? UnsubscribeUrl(OutboundMessage message)
    {
        var said = message.Headers.FirstOrDefault(header => Is(header.Key, Unsubscribe)).Value;
        return said is not null
            && Uri.TryCreate(said.Trim().TrimStart('<').TrimEnd('>'), UriKind.Absolute, out var url)
            && url.Scheme is "https"
            && new UriBuilder(url) { Host = url.IdnHost }.Uri.AbsoluteUri is { Length: <= LongestValue } escaped
            && escaped.All(c => c is > ' ' and <= '~' and not '<' and not '>')
                ? escaped
                : null;
    }

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
}
