using LibraryService.Delivery;
using LibraryService.Routing;

namespace LibraryService.Gateways.Tests;

/// <summary>Messages to send, and values that want to be something else.</summary>
internal static class Sending
{
    /// <summary>Keys and texts that break out of what does not hold them.</summary>
    public static IReadOnlyList<string> Hostile { get; } =
    [
        "../../etc/passwd", "..\\..\\boot.ini", "C:\\con", "CON", "nul.eml", ".", "..", "a/b", "a\0b", "a\r\nBcc: eve@example.org", "a\nb", "a\u2028b\u2029c", new string('x', 5000),
        "<script>alert(1)</script>", "</address><script>", "\"quoted\" & 'so'", "=?utf-8?B?QQ==?=", "Ünïcödé 图书馆 \U0001F4DA", "\uD800", "\u202Eevil", "   spaced   ", ".\r\n.\r\nQUIT", "%0d%0a",
    ];

    public static OutboundMessage Message(string key = "hold-118-ready.1", Channel channel = Channel.Email, string to = "ada@example.org") => new()
    {
        Key = key,
        To = new ContactPoint(channel, to),
        Subject = "Your item is ready",
        Text = "Your item is ready.\nWe keep it until Friday.",
        Language = "en",
    };
}
