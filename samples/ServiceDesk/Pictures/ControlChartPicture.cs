using LibraryService.Metrics.Satisfaction;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Pictures;

/// <summary>A control chart of shares.</summary>
internal static class ControlChartPicture
{
    private const int Usual = 960;
    private const int Left = 20;
    private const int Top = 60;
    private const int Bottom = 330;

    /// <param name="title">What one sees.</param>
    /// <param name="names">The names of the points.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="width">In pixels.</param>
    public static SvgPicture Of(string title, IReadOnlyList<string> names, ControlChart chart, int width = Usual)
    {
        var right = width - 64;
        var (low, high) = (chart.Points.Min(point => Math.Min(point.Value, Math.Max(0, point.Low))), chart.Points.Max(point => Math.Max(point.Value, Math.Min(1, point.High))));
        var (xs, ys) = (new PictureScale(0, chart.Points.Count - 1, Left, right), new PictureScale(low, high, Bottom, Top));
        var signals = chart.Signals.GroupBy(signal => signal.Point).Select(point => $"{names[point.Key]}, {string.Join(" and ", point.Select(signal => ControlChartShow.Signal(signal.Rule)))}").ToList();
        var picture = new SvgPicture(
            title,
            $"{Words.Count(chart.Points.Count, "point")} around {Words.Share(chart.Limits.Centre)}, limits {ControlChartShow.Limit(chart.Points[0].Low)} and {ControlChartShow.Limit(chart.Points[0].High)}. " +
            (signals.Count == 0 ? "No rule fired." : $"Signals: {string.Join("; ", signals)}."),
            width,
            400);
        picture.Line(Left, ys.At(chart.Limits.Centre), right, ys.At(chart.Limits.Centre));
        picture.Text(right + 8, ys.At(chart.Limits.Centre) + 5, Words.Share(chart.Limits.Centre), "u");
        foreach (var limit in ((double[])[chart.Points[0].Low, chart.Points[0].High]).Where(limit => limit is >= 0 and <= 1))
        {
            picture.Line(Left, ys.At(limit), right, ys.At(limit), "l d");
            picture.Text(right + 8, ys.At(limit) + 5, Words.Share(limit), "u");
        }

        picture.Path(chart.Points.Select((point, i) => (xs.At(i), ys.At(point.Value))));
        for (var i = 0; i < chart.Points.Count; i++)
        {
            var fired = chart.Signals.Where(signal => signal.Point == i).Select(signal => ControlChartShow.Signal(signal.Rule)).ToList();
            picture.Point(xs.At(i), ys.At(chart.Points[i].Value), fired.Count > 0, $"{names[i]}: {Words.Share(chart.Points[i].Value)}{(fired.Count > 0 ? $", {string.Join(", ", fired)}" : "")}");
        }

        picture.Text(xs.At(0), Bottom + 30, names[0], "u");
        picture.Text(xs.At(chart.Points.Count - 1), Bottom + 30, names[^1], "u", "end");
        picture.Text(Left, Bottom + 55, "circle: within chance; diamond: a rule fired", "u");
        return picture;
    }
}
