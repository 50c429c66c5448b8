using LibraryService.Delivery;
using LibraryService.Gateways.Mail;

namespace LibraryService.Gateways.Folders;

/// <summary>A message as the text of a mail file (RFC 5322), readable in an editor wherever that is allowed.</summary>
internal static class PickupText
{
    public static byte[] Of(OutboundMessage message)
    {
        var text = new MimeText();
        var channel = message.To.Channel;
        text.Header("X-Channel", $"{channel}");
        text.Header("X-Key", message.Key);
        text.Header("Message-ID", MessageIds.For(message.Key, "pickup.invalid"));
        text.Header("To", message.To.Address.ReplaceLineEndings(", "));
        if (message.From is { } from)
        {
            text.Header("From", from.Addresses.TryGetValue(channel, out var address) ? $"{from.Name} <{address}>" : from.Name);
        }

        if (message.Subject is { } subject)
        {
            text.Header("Subject", subject);
        }

        foreach (var (name, value) in message.Headers.Where(header => HeaderText.IsName(header.Key)).OrderBy(header => header.Key, StringComparer.Ordinal))
        {
            text.Header(name, value);
        }

        text.Header("Content-Language", message.Language);
        text.Body(message.Text, message.Html, isReadable: true);
        return text.ToBytes();
    }
}
