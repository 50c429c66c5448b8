using System.Net;
using System.Text;

namespace LibraryService.Gateways.Inbound;

/// <summary>The parts of a mail as providers hand them over.</summary>
internal static class MailText
{
    private static readonly string[] Breaks = ["br", "p", "div", "li", "tr", "h1", "h2", "h3", "blockquote"];

    /// <summary>The address in <c>Ada Lovelace &lt;ada@example.org&gt;</c>; null when there is none.</summary>
    public static string? Address(string? from)
    {
        if (from?.LastIndexOf('<') is { } open and >= 0)
        {
            var close = from.IndexOf('>', open);
            from = close < 0 ? from[(open + 1)..] : from[(open + 1)..close];
        }

        return string.IsNullOrWhiteSpace(from) ? null : from.Trim();
    }

    /// <summary>The mail's Message-ID; the hash of what it says where it has none, so that the same mail has the same key.</summary>
    public static string Key(string? messageId, params IEnumerable<string?> parts) =>
        string.IsNullOrWhiteSpace(messageId) ? $"sha256-{MessageFile.Hash(string.Join('\0', parts))}" : messageId.Trim();

    /// <summary>The text; what can be read of the HTML where there is no text.</summary>
    public static string Of(string? text, string? html) => !string.IsNullOrWhiteSpace(text) || html is null ? text ?? "" : Words(html);

    private static string Words(string html)
    {
        var words = new StringBuilder();
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            words.Append(WebUtility.HtmlDecode(html[at..(open < 0 ? html.Length : open)]));
            if (open < 0)
            {
                break;
            }

            var close = html.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }

            var tag = html[(open + 1)..close].TrimStart('/').Split([' ', '/', '\t', '\r', '\n'], 2)[0];
            words.Append(Breaks.Contains(tag, StringComparer.OrdinalIgnoreCase) ? "\n" : "");
            var isHidden = html[open + 1] != '/' && (tag.Equals("style", StringComparison.OrdinalIgnoreCase) || tag.Equals("script", StringComparison.OrdinalIgnoreCase));
            at = isHidden ? EndOf(html, tag, close) : close + 1;
        }

        return string.Join('\n', words.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static int EndOf(string html, string tag, int from)
    {
        var end = html.IndexOf($"</{tag}", from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }
}
