using System.Globalization;
using System.Security;
using System.Text;

namespace LibraryService.Samples.Desk.Pictures;

/// <summary>A drawing that says in words what it shows, and is readable on light and dark.</summary>
internal sealed class SvgPicture
{
    // b: background, t: text, u: less of it, h: heading, l: line, d: dashed, g: grid, p: point, s: signal, i: interval or curve, a: area.
    private const string Style =
        "svg{color-scheme:light dark}.b{fill:#ffffff}.t,.u{fill:#1b1f24;font:14px system-ui,sans-serif}.h{font-weight:bold}.l{stroke:#57606a;stroke-width:1;fill:none}.d{stroke-dasharray:5 4}" +
        ".g{stroke:#d0d7de}.p{fill:#0b5394}.s{fill:#b3261e}.i{stroke:#0b5394;stroke-width:3;fill:none}.a{fill:#0b5394;fill-opacity:.18}" +
        "@media(prefers-color-scheme:dark){.b{fill:#0d1117}.t,.u{fill:#e6edf3}.l{stroke:#9da7b3}.g{stroke:#3d444d}.p,.a{fill:#79b8ff}.s{fill:#ff9d94}.i{stroke:#79b8ff}}";

    private readonly StringBuilder _shapes = new();
    private readonly string _title;
    private readonly string _description;
    private readonly int _width;
    private readonly int _height;

    /// <param name="title">The name that people hear who do not see it.</param>
    /// <param name="description">What there is to be seen, in a sentence or two.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    public SvgPicture(string title, string description, int width, int height) =>
        (_title, _description, _width, _height) = (title, description, width, height);

    /// <summary>How much room the title takes above what is drawn.</summary>
    public const int Head = 40;

    public void Text(double x, double y, string text, string style = "t", string anchor = "start") =>
        Add($"""<text class="{style}" x="{x:0.##}" y="{y:0.##}" text-anchor="{anchor}">{SecurityElement.Escape(text)}</text>""");

    public void Line(double x1, double y1, double x2, double y2, string style = "l") =>
        Add($"""<line class="{style}" x1="{x1:0.##}" y1="{y1:0.##}" x2="{x2:0.##}" y2="{y2:0.##}"/>""");

    public void Path(IEnumerable<(double X, double Y)> points, string style = "l") => Add($"""<polyline class="{style}" points="{Places(points)}"/>""");

    /// <summary>A bar or a cell.</summary>
    public void Box(double x, double y, double width, double height, string style, string hint) =>
        Add($"""<rect class="{style}" x="{x:0.##}" y="{y:0.##}" width="{Math.Max(0, width):0.##}" height="{height:0.##}" rx="2"><title>{SecurityElement.Escape(hint)}</title></rect>""");

    /// <summary>Fills what the points go around.</summary>
    public void Area(IEnumerable<(double X, double Y)> points, string style = "a") => Add($"""<polygon class="{style}" points="{Places(points)}"/>""");

    /// <param name="x">Its middle.</param>
    /// <param name="y">Its middle.</param>
    /// <param name="isSignal">Whether it stands out: by its form and not by its colour alone.</param>
    /// <param name="hint">What a pointer on it shows.</param>
    public void Point(double x, double y, bool isSignal, string hint)
    {
        var title = $"<title>{SecurityElement.Escape(hint)}</title>";
        if (isSignal)
        {
            Add($"""<rect class="s" x="{x - 6:0.##}" y="{y - 6:0.##}" width="12" height="12" transform="rotate(45 {x:0.##} {y:0.##})">{title}</rect>""");
        }
        else
        {
            Add($"""<circle class="p" cx="{x:0.##}" cy="{y:0.##}" r="4">{title}</circle>""");
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_width} {_height}" width="{_width}" height="{_height}" role="img" aria-labelledby="title description">
        <title id="title">{SecurityElement.Escape(_title)}</title>
        <desc id="description">{SecurityElement.Escape(_description)}</desc>
        <style>{Style}</style>
        <rect class="b" width="{_width}" height="{_height}"/>
        <text class="t h" x="20" y="28">{SecurityElement.Escape(_title)}</text>
        {_shapes}</svg>

        """).ReplaceLineEndings("\n");

    /// <summary>The picture as a part of a page, which says its title beside it and has the styles.</summary>
    /// <param name="id">Its name in the page.</param>
    /// <param name="style">Its class.</param>
    public string ToInline(string id, string style) => string.Create(CultureInfo.InvariantCulture,
        $"""
        <svg class="{style}" viewBox="0 {Head} {_width} {_height - Head}" role="img" aria-labelledby="{id}-title {id}-description">
        <title id="{id}-title">{SecurityElement.Escape(_title)}</title>
        <desc id="{id}-description">{SecurityElement.Escape(_description)}</desc>
        {_shapes}</svg>
        """).ReplaceLineEndings("\n");

    private static string Places(IEnumerable<(double X, double Y)> points) =>
        string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.##},{point.Y:0.##}")));

    private void Add(FormattableString shape) => _shapes.Append(shape.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
