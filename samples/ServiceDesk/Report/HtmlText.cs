using System.Globalization;
using System.Security;
using System.Text;

namespace LibraryService.Samples.Desk.Report;

/// <summary>HTML in which a value can never become markup: whatever stands in braces is escaped, unless it is <see cref="HtmlMarkup"/>.</summary>
internal sealed class HtmlText : IFormatProvider, ICustomFormatter
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a line; what stands in braces is text, and is written the same on every machine.</summary>
    public void Add(FormattableString html) => _text.AppendFormat(this, html.Format, html.GetArguments()).Append('\n');

    /// <summary>Adds markup that is right as it is.</summary>
    public void Raw(string markup) => _text.Append(markup).Append('\n');

    /// <summary>A paragraph for each stretch between empty lines, with its line breaks.</summary>
    public void Paragraphs(string text)
    {
        foreach (var paragraph in text.ReplaceLineEndings("\n").Trim().Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            Raw($"<p>{string.Join("<br>", paragraph.Trim('\n').Split('\n').Select(SecurityElement.Escape))}</p>");
        }
    }

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    /// <inheritdoc/>
    public string Format(string? format, object? arg, IFormatProvider? formatProvider) =>
        arg is HtmlMarkup markup ? markup.Text : SecurityElement.Escape(arg is IFormattable value ? value.ToString(format, CultureInfo.InvariantCulture) : arg?.ToString())?.Replace(" %", "\u00A0%", StringComparison.Ordinal) ?? "";

    /// <inheritdoc/>
    public override string ToString() => _text.ToString().ReplaceLineEndings("\n");
}
