using System.Globalization;

namespace LibraryService.Samples.Desk.Pictures;

/// <summary>Counts by the day and the time of day: the more, the darker, with the number in each field.</summary>
internal static class HeatPicture
{
    private const int Left = 54;
    private const int Top = 70;
    private const int Step = 24;
    private const int Shades = 5;

    /// <param name="title">What one sees.</param>
    /// <param name="says">What it says, for those who do not see it.</param>
    /// <param name="days">The names of the columns.</param>
    /// <param name="rows">The name of each row, and its counts; null where there is none.</param>
    /// <param name="width">In pixels.</param>
    public static SvgPicture Of(string title, string says, IReadOnlyList<string> days, IReadOnlyList<(string Time, IReadOnlyList<int?> Counts)> rows, int width)
    {
        var picture = new SvgPicture(title, says, width, Top + (Step * rows.Count) + 6);
        var column = (width - Left - 8.0) / Math.Max(1, days.Count);
        var (least, most) = (rows.SelectMany(row => row.Counts).Min() ?? 0, rows.SelectMany(row => row.Counts).Max() ?? 1);
        for (var day = 0; day < days.Count; day++)
        {
            picture.Text(Left + (column * (day + 0.5)), Top - 10, days[day], "u", "middle");
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var y = Top + (Step * i);
            picture.Text(Left - 8, y + 16, rows[i].Time, "u", "end");
            for (var day = 0; day < days.Count; day++)
            {
                if (rows[i].Counts[day] is not { } count)
                {
                    continue;
                }

                var shade = most == least ? 2 : (int)Math.Round((double)(count - least) / (most - least) * (Shades - 1));
                picture.Box(Left + (column * day) + 1, y + 1, column - 2, Step - 2, string.Create(CultureInfo.InvariantCulture, $"m{shade}"), string.Create(CultureInfo.InvariantCulture, $"{days[day]} {rows[i].Time}: {count}"));
                picture.Text(Left + (column * (day + 0.5)), y + 16, count.ToString(CultureInfo.InvariantCulture), shade >= 3 ? "ci" : "c", "middle");
            }
        }

        return picture;
    }
}
