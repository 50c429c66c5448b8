using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LibraryService.Evidence;

/// <summary>HTML in which a value can never become markup: whatever stands in braces is encoded.</summary>
internal sealed class EvidenceHtml : IFormatProvider, ICustomFormatter
{
    // Letters of every language stay as they are.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _text = new();

    /// <summary>Adds a line; what stands in braces is text.</summary>
    public EvidenceHtml Add(FormattableString html)
    {
        _text.AppendFormat(this, html.Format, html.GetArguments()).Append('\n');
        return this;
    }

    /// <summary>Adds markup that is right as it is.</summary>
    public EvidenceHtml Raw(string markup)
    {
        _text.Append(markup).Append('\n');
        return this;
    }

    /// <summary>A table in a frame of its own, which scrolls where it is too wide.</summary>
    /// <param name="caption">What it is of.</param>
    /// <param name="headings">One that ends in &gt; stands to the right.</param>
    /// <param name="rows">The cells, row by row; the first of each names the row.</param>
    public void Table(string caption, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        Add($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{caption}\"><table><caption>{caption}</caption><thead><tr>");
        foreach (var heading in headings)
        {
            Add($"<th scope=\"col\" class=\"{Style(heading)}\">{heading.TrimEnd('>')}</th>");
        }

        Raw("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            Add($"<tr><th scope=\"row\">{row[0]}</th>");
            for (var i = 1; i < row.Count; i++)
            {
                Add($"<td class=\"{Style(headings[i])}\">{row[i]}</td>");
            }

            Raw("</tr>");
        }

        Raw("</tbody></table></div>");
    }

    /// <summary>The head of a page and its title.</summary>
    public void Begin(EvidenceWords words, string title)
    {
        Add($"<!DOCTYPE html>\n<html lang=\"{words.Language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Raw("<meta name=\"color-scheme\" content=\"light dark\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        Add($"<title>{title}</title>");
        Raw($"<style>\n{EvidenceStyle.Sheet}</style>\n</head>\n<body>");
    }

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    /// <inheritdoc/>
    public string Format(string? format, object? arg, IFormatProvider? formatProvider) =>
        Encode((arg is IFormattable value ? value.ToString(format, CultureInfo.InvariantCulture) : arg?.ToString()) ?? "");

    /// <summary>A text as HTML.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString().ReplaceLineEndings("\n");

    private static string Style(string heading) => heading.EndsWith('>') ? "r" : "n";
}
