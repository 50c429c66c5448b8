using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using LibraryService.Delivery;

namespace LibraryService.Gateways.Mail;

/// <summary>A message as a mail. All that comes from outside is looked at before the mail library sees it.</summary>
internal static class SmtpMail
{
    private const string Unsubscribe = "List-Unsubscribe";
    private const string Automatic = "Auto-Submitted";

    // A line of a mail has at most 998 characters (RFC 5322), and the library breaks none that is ASCII.
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

    public static MailMessage Of(OutboundMessage message, SmtpOptions options)
    {
        var address = message.From?.Addresses.GetValueOrDefault(Channel.Email) ?? options.From;
        var mail = new MailMessage(new MailAddress(address, message.From?.Name ?? options.FromName, Encoding.UTF8), new MailAddress(message.To.Address))
        {
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            Subject = message.Subject ?? "",
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.Base64,
            Body = message.Text.ReplaceLineEndings("\r\n"),
        };
        if (options.BounceAddress is { } bounces)
        {
            mail.Sender = new MailAddress(bounces);
        }

        if (message.Html is { } html)
        {
            var view = AlternateView.CreateAlternateViewFromString(html.ReplaceLineEndings("\r\n"), Encoding.UTF8, MediaTypeNames.Text.Html);
            view.TransferEncoding = TransferEncoding.Base64;
            mail.AlternateViews.Add(view);
        }

        mail.Headers.Add("Message-ID", MessageIds.For(message.Key, options.MessageIdDomain ?? new MailAddress(options.From).Host));
        mail.Headers.Add("Content-Language", message.Language);
        mail.Headers.Add(Automatic, message.Headers.FirstOrDefault(header => Is(header.Key, Automatic)).Value ?? "auto-generated");
        foreach (var (name, value) in message.Headers.OrderBy(header => header.Key, StringComparer.Ordinal))
        {
            if (Is(name, "Reply-To"))
            {
                mail.ReplyToList.Add(new MailAddress(value));
            }
            else if (!Is(name, Unsubscribe) && !Is(name, Automatic))
            {
                mail.Headers.Add(name, value);
            }
        }

        if (message.Purpose == MessagePurpose.Outreach)
        {
            mail.Headers.Add(Unsubscribe, $"<{UnsubscribeUrl(message)!.AbsoluteUri}>");
            mail.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        return mail;
    }

    private static Uri? UnsubscribeUrl(OutboundMessage message)
    {
        var said = message.Headers.FirstOrDefault(header => Is(header.Key, Unsubscribe)).Value;
        return said is not null && Uri.TryCreate(said.Trim().TrimStart('<').TrimEnd('>'), UriKind.Absolute, out var url) && url.Scheme is "https" ? url : null;
    }

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
}
