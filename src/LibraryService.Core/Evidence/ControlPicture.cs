namespace LibraryService.Evidence;

/// <summary>The satisfied share through the period, with its limits.</summary>
internal static class ControlPicture
{
    private const int Left = 16;
    private const int Top = 20;
    private const int Bottom = 260;

    /// <param name="chart">The chart.</param>
    /// <param name="words">The words.</param>
    /// <param name="width">In pixels.</param>
    public static EvidenceSvg Of(EvidenceChart chart, EvidenceWords words, int width)
    {
        var (points, right) = (chart.Points, width - 66);
        var low = points.Min(point => Math.Min(point.Share, Math.Max(0, point.Low)));
        var high = Math.Max(low + 0.01, points.Max(point => Math.Max(point.Share, Math.Min(1, point.High))));
        double X(int i) => Left + (i * (right - Left) / (double)(points.Count - 1));
        double Y(double share) => Bottom - ((share - low) / (high - low) * (Bottom - Top));
        var picture = new EvidenceSvg(width, Bottom + 60);
        picture.Line(Left, Y(chart.Centre), right, Y(chart.Centre));
        picture.Text(right + 8, Y(chart.Centre) + 5, words.Percent(chart.Centre), "u");
        foreach (var limit in ((double[])[points[0].Low, points[0].High]).Where(limit => limit is >= 0 and <= 1))
        {
            picture.Line(Left, Y(limit), right, Y(limit), "l d");
            picture.Text(right + 8, Y(limit) + 5, words.Percent(limit), "u");
        }

        picture.Path(points.Select((point, i) => (X(i), Y(point.Share))));
        for (var i = 0; i < points.Count; i++)
        {
            picture.Point(X(i), Y(points[i].Share), points[i].Signals.Count > 0);
        }

        picture.Text(X(0), Bottom + 24, words.Short(points[0].From), "u");
        picture.Text(X(points.Count - 1), Bottom + 24, words.Short(points[^1].From), "u", "end");
        picture.Text(Left, Bottom + 48, words.In(("circle: within chance; diamond: a signal", "círculo: dentro del azar; rombo: una señal")), "u");
        return picture;
    }
}
