using System.Globalization;

namespace LibraryService.Samples.Desk.Pictures;

/// <summary>Shares over time with their intervals.</summary>
internal static class LineChart
{
    private const int Usual = 720;
    private const int Left = 54;
    private const int Top = 52;
    private const int Bottom = 348;
    private const int AMark = 52;

    /// <param name="title">What one sees.</param>
    /// <param name="description">What it says, for those who do not see it.</param>
    /// <param name="below">What stands below.</param>
    /// <param name="points">The points, from left to right, shares from 0 to 1; one or more.</param>
    /// <param name="isStep">Whether a value holds until the next, as in a survival curve.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="name">What stands below a point; null for its number.</param>
    public static SvgPicture Of(
        string title, string description, string below, IReadOnlyList<LinePoint> points, bool isStep = false, int width = Usual, Func<double, string>? name = null)
    {
        var right = width - 24;
        var (first, last) = (points[0].X, Math.Max(points[^1].X, points[0].X + 1));
        var (xs, ys) = (new PictureScale(first, last, Left, right), new PictureScale(0, 1, Bottom, Top));
        var picture = new SvgPicture(title, description, width, 400);
        for (var percent = 0; percent <= 100; percent += 25)
        {
            var y = ys.At(percent / 100.0);
            picture.Line(Left, y, right, y, "l g");
            picture.Text(Left - 8, y + 5, string.Create(CultureInfo.InvariantCulture, $"{percent} %"), "u", "end");
        }

        for (var x = first; x <= last; x += Math.Max(1, (int)Math.Ceiling((last - first) * AMark / (right - Left))))
        {
            picture.Text(xs.At(x), Bottom + 22, name?.Invoke(x) ?? x.ToString(CultureInfo.InvariantCulture), "u", "middle");
        }

        picture.Text((Left + right) / 2.0, Bottom + 42, below, "u", "middle");
        picture.Area(Line(point => point.High).Concat(Line(point => point.Low).Reverse()));
        picture.Path(Line(point => point.Y), "i");
        return picture;

        IEnumerable<(double X, double Y)> Line(Func<LinePoint, double> share)
        {
            double? before = null;
            foreach (var point in points)
            {
                if (isStep && before is { } height)
                {
                    yield return (xs.At(point.X), height);
                }

                before = ys.At(share(point));
                yield return (xs.At(point.X), before.Value);
            }
        }
    }
}
