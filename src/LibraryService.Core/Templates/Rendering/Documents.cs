using System.Net;
using System.Text;
using LibraryService.Templates.Wording;

namespace LibraryService.Templates.Rendering;

/// <summary>Puts rendered paragraphs into a page, a letter or a document to be spoken.</summary>
internal static class Documents
{
    private const string MailStyle = """
        body{margin:0 auto;padding:1em;max-width:40em;font:1em/1.5 sans-serif}
        ul{padding-inline-start:1.2em}
        .half{display:inline-block;vertical-align:top;width:100%;max-width:19em;margin-inline-end:.5em}
        """;

    private const string LetterStyle = """
        @page{size:A4;margin:20mm 25mm}
        body{font:11pt/1.4 serif}
        .sender{font-size:8pt;margin:25mm 0 2mm}
        address{font-style:normal;height:40mm}
        h1{font-size:12pt}
        .half{display:inline-block;vertical-align:top;width:48%;margin-inline-end:1%}
        """;

    public static string Html(IReadOnlyList<LanguageText> texts, MessageText message) => message.Target.Channel switch
    {
        Channel.Letter or Channel.Postcard => Page(texts, LetterStyle, page => Letter(page, texts[0], message)),
        Channel.Web or Channel.InApp => string.Concat(texts.Select(text => $"<article{Attributes(text)}>\n{text.Body}</article>\n")),
        _ => Page(texts, MailStyle, _ => { }),
    };

    public static string Speech(IReadOnlyList<LanguageText> texts)
    {
        var speech = new StringBuilder("<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"").Append(texts[0].Language).Append("\">\n").Append(texts[0].Body);
        foreach (var text in texts.Skip(1))
        {
            speech.Append("\n<lang xml:lang=\"").Append(text.Language).Append("\">\n").Append(text.Body).Append("\n</lang>");
        }

        return speech.Append("\n</speak>\n").ToString();
    }

    private static string Page(IReadOnlyList<LanguageText> texts, string style, Action<StringBuilder> head)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html").Append(Attributes(texts[0])).Append(">\n<head>\n<meta charset=\"utf-8\"/>\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>")
            .Append(Encode(string.Join(" / ", texts.Select(text => text.Subject).OfType<string>())))
            .Append("</title>\n<style>\n").Append(style).Append("\n</style>\n</head>\n<body>\n");
        head(page);
        page.Append("<main>\n");
        foreach (var text in texts)
        {
            page.Append(texts.Count == 1 ? text.Body : $"<section class=\"half\"{Attributes(text)}>\n{text.Body}</section>\n");
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Letter(StringBuilder page, LanguageText text, MessageText message)
    {
        var frame = message.Frame;
        page.Append("<p class=\"sender\">").Append(OutputText.Encoded(frame.Library ?? LanguageWords.Of(text.Language).YourLibrary)).Append("</p>\n<address>\n");
        foreach (var line in frame.PostalAddress)
        {
            page.Append(OutputText.Encoded(line)).Append("<br/>\n");
        }

        page.Append("</address>\n");
        if (message.Target.At is { } at)
        {
            page.Append("<p>").Append(OutputText.Encoded(LongDate(at, text, message.Target))).Append("</p>\n");
        }

        if (text.Subject is { } subject)
        {
            page.Append("<h1>").Append(Encode(subject)).Append("</h1>\n");
        }
    }

    private static string LongDate(DateTimeOffset at, LanguageText text, RenderTarget target)
    {
        var formats = CultureFormats.Of(text.Culture);
        var local = target.TimeZone is { } zone ? TimeZoneInfo.ConvertTime(at, zone) : at;
        return formats.Say(DateOnly.FromDateTime(local.DateTime), formats.Date);
    }

    private static string Attributes(LanguageText text) => $" lang=\"{text.Language}\" dir=\"{TextDirection.Of(text.Language)}\"";

    // A subject has been through the header's encoding: only its markup is left to encode, and the marks that set its values apart stay.
    private static string Encode(string subject) => WebUtility.HtmlEncode(subject);
}
