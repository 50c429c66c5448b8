using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LibraryService.Evidence;

/// <summary>A service statement as a part of a page.</summary>
internal static class StatementHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(ServiceStatement statement, StatementWords words)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"service-statement\" lang=\"{words.Language}\">\n<h2>{Text(words.Heading(statement.Library))}</h2>\n");
        foreach (var line in statement.Lines)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h3>{Text(words.Name(line.Contact))}</h3>\n");
            html.Append(line.Contact switch
            {
                { Address.Length: 0 } => "",
                { Link: { } link } => $"<p><a href=\"{Text(link.AbsoluteUri)}\">{Text(line.Contact.Address)}</a></p>\n",
                _ => $"<p>{Text(line.Contact.Address)}</p>\n",
            });
            html.Append("<ul>\n");
            foreach (var sentence in words.Of(line, statement.At))
            {
                html.Append(CultureInfo.InvariantCulture, $"<li>{Text(sentence)}</li>\n");
            }

            html.Append("</ul>\n");
        }

        return html.Append(CultureInfo.InvariantCulture, $"<p><time datetime=\"{statement.At:yyyy-MM-dd'T'HH:mm:sszzz}\">{Text(words.AsOf(Local(statement)))}</time></p>\n</section>\n").ToString();
    }

    private static DateTimeOffset Local(ServiceStatement statement) => statement.Lines.Count == 0
        ? statement.At
        : TimeZoneInfo.ConvertTime(statement.At, TimeZoneInfo.FindSystemTimeZoneById(statement.Lines[0].Hours.TimeZone));

    private static string Text(string text) => Encoder.Encode(text);
}
