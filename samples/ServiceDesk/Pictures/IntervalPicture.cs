using System.Globalization;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Pictures;

/// <summary>Shares with their intervals, one below the other.</summary>
internal static class IntervalPicture
{
    private const int Left = 210;
    private const int Right = 690;
    private const int Top = 70;
    private const int Step = 30;

    public static SvgPicture Of(string title, IReadOnlyList<SurveyGroup> groups)
    {
        var said = groups.Select(group => $"{group.Name}: {Words.Share(group.Counts.Share ?? 0)} of {Words.Count(group.Counts.Count, "answer")}");
        var picture = new SvgPicture(title, $"The satisfied share with its 95 % interval. {string.Join("; ", said)}.", 760, Top + (Step * groups.Count) + 50);
        var shares = new PictureScale(0, 1, Left, Right);
        var bottom = Top + (Step * groups.Count);
        for (var tenth = 0; tenth <= 10; tenth += 2)
        {
            var x = shares.At(tenth / 10.0);
            picture.Line(x, Top - 15, x, bottom, "g");
            picture.Text(x, bottom + 22, string.Create(CultureInfo.InvariantCulture, $"{tenth * 10} %"), anchor: "middle");
        }

        for (var i = 0; i < groups.Count; i++)
        {
            var (y, counts) = (Top + (Step * i), groups[i].Counts);
            var interval = counts.ShareInterval();
            picture.Text(20, y + 5, string.Create(CultureInfo.InvariantCulture, $"{groups[i].Name} ({counts.Count:N0})"));
            picture.Line(shares.At(interval.Low), y, shares.At(interval.High), y, "i");
            if (counts.Share is { } share)
            {
                picture.Point(shares.At(share), y, isSignal: false, string.Create(CultureInfo.InvariantCulture, $"{groups[i].Name}: {share * 100:0.0} %, between {interval.Low * 100:0.0} and {interval.High * 100:0.0}"));
            }
        }

        return picture;
    }
}
