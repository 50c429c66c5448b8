using LibraryService.Statistics;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Draws intervals in a line of text.</summary>
internal static class Lines
{
    /// <summary>An interval on a scale, such as <c>   ──●──   </c>.</summary>
    /// <param name="scale">What the line shows from its first place to its last.</param>
    /// <param name="width">How many places.</param>
    /// <param name="interval">The interval.</param>
    /// <param name="value">The value in it.</param>
    public static string Of(Interval scale, int width, Interval interval, double value)
    {
        var line = new string(' ', width).ToCharArray();
        for (var at = Place(interval.Low); at <= Place(interval.High); at++)
        {
            line[at] = '─';
        }

        line[Place(value)] = '●';
        return new string(line);

        int Place(double figure) => (int)Math.Clamp(Math.Round((figure - scale.Low) / scale.Width * (width - 1)), 0, width - 1);
    }
}
