using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Pictures;

/// <summary>How long people waited, on a scale on which each mark is about five times the one before: a point for half of them, and a line to nine in ten.</summary>
internal static class WaitPicture
{
    private const int Narrow = 500;
    private const int Top = 70;
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(20);
    private static readonly (TimeSpan At, string Name)[] Marks =
    [
        (TimeSpan.FromMinutes(1), "1 min"), (TimeSpan.FromMinutes(5), "5 min"), (TimeSpan.FromMinutes(30), "30 min"), (TimeSpan.FromHours(2), "2 h"), (TimeSpan.FromHours(8), "8 h"),
        (TimeSpan.FromHours(40), "40 h"),
    ];

    /// <param name="title">What one sees.</param>
    /// <param name="says">What was measured.</param>
    /// <param name="rows">The name, the time by which half had it, and that by which nine in ten had.</param>
    /// <param name="width">In pixels.</param>
    public static SvgPicture Of(string title, string says, IReadOnlyList<(string Name, TimeSpan Half, TimeSpan NineInTen)> rows, int width)
    {
        var isNarrow = width < Narrow;
        var (left, right, step) = isNarrow ? (16, width - 20, 46) : (130, width - 40, 34);
        var bottom = Top + (step * rows.Count);
        var scale = new PictureScale(Math.Log(Least.TotalSeconds), Math.Log(TimeSpan.FromHours(60).TotalSeconds), left, right);
        double At(TimeSpan time) => scale.At(Math.Log(Math.Clamp(time.TotalSeconds, Least.TotalSeconds, TimeSpan.FromHours(60).TotalSeconds)));
        var picture = new SvgPicture(
            title, $"{says} {string.Join("; ", rows.Select(row => $"{row.Name}: half within {Spans.Of(row.Half)}, nine in ten within {Spans.Of(row.NineInTen)}"))}.", width, bottom + 40);
        foreach (var (at, name) in Marks)
        {
            picture.Line(At(at), Top - 18, At(at), bottom, "l g");
            picture.Text(At(at), bottom + 20, name, "u", "middle");
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var (y, (name, half, nine)) = (Top + (step * i) + (isNarrow ? 16 : 0), rows[i]);
            picture.Text(isNarrow ? left : left - 12, isNarrow ? y - 14 : y + 5, name, anchor: isNarrow ? "start" : "end");
            picture.Line(At(half), y, At(nine), y, "i");
            picture.Box(At(nine) - 1.5, y - 7, 3, 14, "k", $"{name}: nine in ten within {Spans.Of(nine)}");
            picture.Point(At(half), y, isSignal: false, $"{name}: half within {Spans.Of(half)}");
            if (isNarrow)
            {
                picture.Text(right, y - 14, $"{Spans.Of(half)} / {Spans.Of(nine)}", "u", "end");
            }
        }

        return picture;
    }
}
