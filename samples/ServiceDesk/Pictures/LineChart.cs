using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace LibraryService.Samples.Desk.Pictures;

/// <summary>A picture of shares over years with their intervals, as SVG: it follows the light or dark look of who sees it, and reads itself out.</summary>
/// <param name="Title">What one sees.</param>
/// <param name="Description">What it says, for those who do not see it.</param>
/// <param name="XLabel">What stands below.</param>
/// <param name="IsStep">Whether a value holds until the next, as in a survival curve.</param>
/// <param name="Points">The points, from left to right, shares from 0 to 1; one or more.</param>
internal sealed record LineChart(string Title, string Description, string XLabel, bool IsStep, IReadOnlyList<LinePoint> Points)
{
    private const double Width = 720;
    private const double Height = 400;
    private const double Left = 56;
    private const double Right = 16;
    private const double Top = 48;
    private const double Bottom = 52;
    private const int MostMarks = 12;

    private const string Look =
        "svg{color-scheme:light dark;background:#fff;font:14px system-ui,sans-serif}text{fill:#222}.title{font-weight:600;font-size:16px}" +
        ".grid{stroke:#ccc}.line{fill:none;stroke:#0b57a4;stroke-width:2.5}.band{fill:#0b57a4;fill-opacity:.18}" +
        "@media(prefers-color-scheme:dark){svg{background:#16181b}text{fill:#e6e6e6}.grid{stroke:#444}.line{stroke:#7db8f5}.band{fill:#7db8f5}}";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private double First => Points[0].X;

    private double Last => Math.Max(Points[^1].X, First + 1);

    /// <summary>The picture as text.</summary>
    public string ToSvg() => new XElement(
        Svg + "svg",
        new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Height}")),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", "title desc"),
        new XElement(Svg + "title", new XAttribute("id", "title"), Title),
        new XElement(Svg + "desc", new XAttribute("id", "desc"), Description),
        new XElement(Svg + "style", Look),
        Text(Left, Top / 2, Title, "title", "start"),
        Shares(),
        Marks(),
        Text((Left + Width - Right) / 2, Height - 10, XLabel, "label", "middle"),
        new XElement(Svg + "path", new XAttribute("class", "band"), new XAttribute("d", Band())),
        new XElement(Svg + "path", new XAttribute("class", "line"), new XAttribute("d", Path(Points.Select(point => (point.X, point.Y)), 'M')))).ToString() + "\n";

    private static IEnumerable<XElement> Shares()
    {
        for (var percent = 0; percent <= 100; percent += 25)
        {
            var y = Y(percent / 100.0);
            yield return new(
                Svg + "line", new XAttribute("class", "grid"), At("x1", Left), At("x2", Width - Right), At("y1", y), At("y2", y));
            yield return Text(Left - 8, y + 5, string.Create(CultureInfo.InvariantCulture, $"{percent} %"), "mark", "end");
        }
    }

    private IEnumerable<XElement> Marks()
    {
        var step = Math.Max(1, (int)Math.Ceiling((Last - First) / MostMarks));
        for (var x = First; x <= Last; x += step)
        {
            yield return Text(X(x), Height - Bottom + 22, x.ToString(CultureInfo.InvariantCulture), "mark", "middle");
        }
    }

    private string Band() => Path(Points.Select(point => (point.X, point.High)), 'M') + Path(Points.Select(point => (point.X, point.Low)), 'L', isBack: true) + "Z";

    private string Path(IEnumerable<(double X, double Y)> points, char start, bool isBack = false)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in isBack ? Steps(points).Reverse() : Steps(points))
        {
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? start : 'L')}{X(x):0.##} {Y(y):0.##}");
        }

        return path.ToString();
    }

    private IEnumerable<(double X, double Y)> Steps(IEnumerable<(double X, double Y)> points)
    {
        double? before = null;
        foreach (var (x, y) in points)
        {
            if (IsStep && before is { } height)
            {
                yield return (x, height);
            }

            before = y;
            yield return (x, y);
        }
    }

    private double X(double x) => Left + ((x - First) / (Last - First) * (Width - Left - Right));

    private static double Y(double share) => Height - Bottom - (share * (Height - Top - Bottom));

    private static XAttribute At(string name, double value) => new(name, value.ToString("0.##", CultureInfo.InvariantCulture));

    private static XElement Text(double x, double y, string text, string look, string anchor) =>
        new(Svg + "text", new XAttribute("class", look), At("x", x), At("y", y), new XAttribute("text-anchor", anchor), text);
}
