using System.Net;
using LibraryService.Delivery;

namespace LibraryService.Gateways.Folders;

/// <summary>The page of a letter, with its address in the window of the envelope.</summary>
internal static class WindowPage
{
    private const int LineHeight = 5;
    private const int MarginTop = 20;
    private const int MarginSide = 25;

    public static int MostLines(PrintFolderOptions options) => (options.WindowHeight / LineHeight) - 1;

    /// <summary>The lines of a postal address that say something.</summary>
    public static IReadOnlyList<string> AddressLines(string address) =>
        [.. address.ReplaceLineEndings("\n").Split('\n').Select(Clean).Where(line => line.Length > 0)];

    /// <summary>The letter as it was rendered, or else made from its text; in both the address stands where the window is, and the rest begins below it.</summary>
    public static string Of(OutboundMessage message, IReadOnlyList<string> address, PrintFolderOptions options)
    {
        var page = message.Html ?? FromText(message);
        var block = $"<address>\n{string.Concat(address.Select(line => $"<bdi>{Encode(line)}</bdi><br/>\n"))}</address>\n";
        var style = $"<style>\n{Style(options)}</style>\n";
        var head = page.IndexOf("</head>", StringComparison.Ordinal);
        var body = head < 0 ? -1 : page.IndexOf("<body", head, StringComparison.Ordinal);
        var bodyEnd = body < 0 ? -1 : page.IndexOf('>', body);

        // What is no whole page is put into one.
        if (bodyEnd < 0)
        {
            return Of(message with { Html = Frame(message, page) }, address, options);
        }

        // Only an address before the text is the letter's own block.
        var text = page.IndexOf("<main", bodyEnd, StringComparison.Ordinal);
        var old = page.IndexOf("<address>", bodyEnd, StringComparison.Ordinal);
        var oldEnd = old < 0 || text < 0 || old > text ? -1 : page.IndexOf("</address>", old, StringComparison.Ordinal);
        var (from, to) = oldEnd < 0 ? (bodyEnd + 1, bodyEnd + 1) : (old, oldEnd + "</address>".Length);
        return string.Concat([page[..head], style, page[head..from], block, page[to..]]);
    }

    private static string Style(PrintFolderOptions options)
    {
        var (left, top) = (options.WindowLeft - MarginSide, options.WindowTop - MarginTop);
        var below = top + options.WindowHeight + LineHeight;
        return FormattableString.Invariant($$"""
            @page{size:A4;margin:{{MarginTop}}mm {{MarginSide}}mm}
            html{position:relative}
            body{margin:0;padding:{{below}}mm 0 0}
            .sender{position:absolute;left:{{left}}mm;top:{{top}}mm;width:{{options.WindowWidth}}mm;height:{{LineHeight}}mm;margin:0;overflow:hidden;font-size:8pt;direction:ltr}
            address{position:absolute;left:{{left}}mm;top:{{top + LineHeight}}mm;width:{{options.WindowWidth}}mm;height:{{options.WindowHeight - LineHeight}}mm;margin:0;overflow:hidden;font:11pt/{{LineHeight}}mm sans-serif;direction:ltr;white-space:nowrap}

            """);
    }

    private static string FromText(OutboundMessage message)
    {
        var sender = message.From is { } from ? $"<p class=\"sender\">{Encode(Clean(from.Name))}</p>\n" : "";
        var subject = message.Subject is { } said ? $"<h1>{Encode(Clean(said))}</h1>\n" : "";
        var text = string.Concat(message.Text.ReplaceLineEndings("\n").Select(c => char.IsControl(c) && c != '\n' ? ' ' : c));
        return Frame(message, $"{sender}<main>\n{subject}<p style=\"white-space:pre-wrap\">{Encode(text)}</p>\n</main>\n");
    }

    private static string Frame(OutboundMessage message, string body) =>
        $"""
        <!DOCTYPE html>
        <html lang="{Encode(Clean(message.Language))}">
        <head>
        <meta charset="utf-8"/>
        <title>{Encode(Clean(message.Subject ?? ""))}</title>
        <style>body{"{"}font:11pt/1.4 serif{"}"}h1{"{"}font-size:12pt{"}"}</style>
        </head>
        <body dir="auto">
        {body}</body>
        </html>

        """;

    private static string Clean(string line) => string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c)).Trim();

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
