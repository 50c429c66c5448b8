using System.Globalization;
using System.Text;

namespace LibraryService.Evidence;

/// <summary>A drawing inside a page, which says in words what it shows.</summary>
/// <param name="width">In pixels.</param>
/// <param name="height">In pixels.</param>
internal sealed class EvidenceSvg(int width, int height)
{
    private readonly StringBuilder _shapes = new();

    public int Width => width;

    public void Text(double x, double y, string text, string style = "t", string anchor = "start") =>
        Add($"""<text class="{style}" x="{x:0.##}" y="{y:0.##}" text-anchor="{anchor}">{EvidenceHtml.Encode(text)}</text>""");

    public void Line(double x1, double y1, double x2, double y2, string style = "l") =>
        Add($"""<line class="{style}" x1="{x1:0.##}" y1="{y1:0.##}" x2="{x2:0.##}" y2="{y2:0.##}"/>""");

    public void Path(IEnumerable<(double X, double Y)> points, string style = "l") =>
        Add($"""<polyline class="{style}" points="{string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.##},{point.Y:0.##}")))}"/>""");

    public void Bar(double x, double y, double width, double height) =>
        Add($"""<rect class="k" x="{x:0.##}" y="{y:0.##}" width="{Math.Max(0, width):0.##}" height="{height:0.##}" rx="2"/>""");

    /// <param name="x">Its middle.</param>
    /// <param name="y">Its middle.</param>
    /// <param name="isSignal">Whether it stands out: by its form and not by its colour alone.</param>
    public void Point(double x, double y, bool isSignal)
    {
        if (isSignal)
        {
            Add($"""<rect class="s" x="{x - 6:0.##}" y="{y - 6:0.##}" width="12" height="12" transform="rotate(45 {x:0.##} {y:0.##})"/>""");
        }
        else
        {
            Add($"""<circle class="p" cx="{x:0.##}" cy="{y:0.##}" r="4.5"/>""");
        }
    }

    /// <summary>The markup.</summary>
    /// <param name="id">Its name in the page.</param>
    /// <param name="style">Its class.</param>
    /// <param name="title">The name that people hear who do not see it.</param>
    /// <param name="says">What there is to be seen.</param>
    public string Markup(string id, string style, string title, string says) => string.Create(CultureInfo.InvariantCulture,
        $"""
        <svg class="{style}" viewBox="0 0 {width} {height}" role="img" aria-labelledby="{id}-title {id}-says">
        <title id="{id}-title">{EvidenceHtml.Encode(title)}</title>
        <desc id="{id}-says">{EvidenceHtml.Encode(says)}</desc>
        {_shapes}</svg>
        """).ReplaceLineEndings("\n");

    private void Add(FormattableString shape) => _shapes.Append(shape.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
