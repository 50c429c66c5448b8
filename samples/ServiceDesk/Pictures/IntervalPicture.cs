using System.Globalization;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Pictures;

/// <summary>Shares with their intervals, one below the other.</summary>
internal static class IntervalPicture
{
    private const int Usual = 760;
    private const int Narrow = 500;
    private const int Top = 70;

    /// <param name="title">What one sees.</param>
    /// <param name="groups">The groups, each with its answers.</param>
    /// <param name="width">In pixels.</param>
    public static SvgPicture Of(string title, IReadOnlyList<SurveyGroup> groups, int width = Usual) => Of(
        title,
        "The satisfied share with its 95 % interval.",
        "answer",
        [.. groups.Select(group => new ShareRow(group.Name, group.Counts.Share, group.Counts.ShareInterval(), group.Counts.Count))],
        width);

    /// <param name="title">What one sees.</param>
    /// <param name="says">What the lines are.</param>
    /// <param name="noun">What was counted.</param>
    /// <param name="rows">The shares.</param>
    /// <param name="width">In pixels. On a narrow picture the names stand above their lines.</param>
    /// <param name="wanted">A share to compare with; null for none.</param>
    public static SvgPicture Of(string title, string says, string noun, IReadOnlyList<ShareRow> rows, int width, double? wanted = null)
    {
        var isNarrow = width < Narrow;
        var (left, right, step) = isNarrow ? (16, width - 24, 46) : (210, width - 70, 32);
        var said = rows.Where(row => row.Share is not null).Select(row => $"{row.Name}: {Words.Share(row.Share!.Value)} of {Words.Count(row.Count, noun)}");
        var bottom = Top + (step * rows.Count);
        var picture = new SvgPicture(title, $"{says} {string.Join("; ", said)}.", width, bottom + 40);
        var lowest = rows.Count == 0 ? 0 : Math.Min(0.8, Math.Floor(rows.Min(row => row.Interval.Low) * 5) / 5);
        var shares = new PictureScale(lowest, 1, left, right);
        for (var share = lowest; share < 1.001; share += lowest >= 0.6 && !isNarrow ? 0.1 : 0.2)
        {
            picture.Line(shares.At(share), Top - 18, shares.At(share), bottom, "l g");
            picture.Text(shares.At(share), bottom + 20, string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %"), "u", "middle");
        }

        if (wanted is { } goal)
        {
            picture.Line(shares.At(goal), Top - 18, shares.At(goal), bottom, "l d");
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var (y, row) = (Top + (step * i) + (isNarrow ? 16 : 0), rows[i]);
            picture.Text(isNarrow ? left : 16, isNarrow ? y - 14 : y + 5, string.Create(CultureInfo.InvariantCulture, $"{row.Name} ({row.Count:N0})"));
            if (row.Share is { } share)
            {
                picture.Line(shares.At(row.Interval.Low), y, shares.At(row.Interval.High), y, "i");
                picture.Point(shares.At(share), y, isSignal: false, string.Create(CultureInfo.InvariantCulture, $"{row.Name}: {share * 100:0.0} %, between {row.Interval.Low * 100:0.0} and {row.Interval.High * 100:0.0}"));
                picture.Text(isNarrow ? right : right + 12, isNarrow ? y - 14 : y + 5, Words.Share(share), "u", isNarrow ? "end" : "start");
            }
        }

        return picture;
    }
}
