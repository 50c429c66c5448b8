using System.Text;
using LibraryService.Delivery;
using LibraryService.Gateways.Mail;

namespace LibraryService.Gateways.Folders;

/// <summary>A message as the text of a mail file (RFC 5322), readable in an editor wherever that is allowed.</summary>
internal static class PickupText
{
    private const int LongestLine = 998;
    private const string NewLine = "\r\n";

    public static byte[] Of(OutboundMessage message)
    {
        var text = new StringBuilder();
        var channel = message.To.Channel;
        Header(text, "X-Channel", $"{channel}");
        Header(text, "X-Key", message.Key);
        Header(text, "Message-ID", MessageIds.For(message.Key, "pickup.invalid"));
        Header(text, "To", message.To.Address.ReplaceLineEndings(", "));
        if (message.From is { } from)
        {
            Header(text, "From", from.Addresses.TryGetValue(channel, out var address) ? $"{from.Name} <{address}>" : from.Name);
        }

        if (message.Subject is { } subject)
        {
            Header(text, "Subject", subject);
        }

        foreach (var (name, value) in message.Headers.Where(header => HeaderText.IsName(header.Key)).OrderBy(header => header.Key, StringComparer.Ordinal))
        {
            Header(text, name, value);
        }

        Header(text, "Content-Language", message.Language);
        Header(text, "MIME-Version", "1.0");
        if (message.Html is null)
        {
            Part(text, "plain", message.Text);
        }
        else
        {
            var boundary = $"=_{Convert.ToHexStringLower(message.Hash.Span)}";
            Header(text, "Content-Type", $"multipart/alternative; boundary=\"{boundary}\"");
            text.Append(NewLine).Append("--").Append(boundary).Append(NewLine);
            Part(text, "plain", message.Text);
            text.Append(NewLine).Append("--").Append(boundary).Append(NewLine);
            Part(text, "html", message.Html);
            text.Append(NewLine).Append("--").Append(boundary).Append("--").Append(NewLine);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Header(StringBuilder text, string name, string value) =>
        text.Append(name).Append(": ").Append(HeaderText.Encode(value)).Append(NewLine);

    private static void Part(StringBuilder text, string kind, string body)
    {
        Header(text, "Content-Type", $"text/{kind}; charset=utf-8");
        var lines = body.ReplaceLineEndings(NewLine);
        var isPlain = !lines.Contains('\0', StringComparison.Ordinal) && lines.Split(NewLine).All(line => Encoding.UTF8.GetByteCount(line) <= LongestLine);
        Header(text, "Content-Transfer-Encoding", isPlain ? "8bit" : "base64");
        text.Append(NewLine)
            .Append(isPlain ? lines : Convert.ToBase64String(Encoding.UTF8.GetBytes(lines), Base64FormattingOptions.InsertLineBreaks).ReplaceLineEndings(NewLine))
            .Append(NewLine);
    }
}
