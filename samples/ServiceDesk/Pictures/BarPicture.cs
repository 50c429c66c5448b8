using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Pictures;

/// <summary>Shares as bars, one below the other, each beside what it was before.</summary>
internal static class BarPicture
{
    private const int Narrow = 500;
    private const int Top = 56;
    private const int Thick = 14;

    /// <param name="title">What one sees.</param>
    /// <param name="says">What the bars are.</param>
    /// <param name="rows">The shares: the name, the share now and the share then.</param>
    /// <param name="width">In pixels.</param>
    public static SvgPicture Of(string title, string says, IReadOnlyList<(string Name, double Now, double Then)> rows, int width)
    {
        var isNarrow = width < Narrow;
        var (left, right, step) = isNarrow ? (92, width - 66, 44) : (130, width - 80, 46);
        var most = rows.Count == 0 ? 1 : rows.Max(row => Math.Max(row.Now, row.Then));
        var scale = new PictureScale(0, most, 0, right - left);
        var picture = new SvgPicture(
            title,
            $"{says} {string.Join("; ", rows.Select(row => $"{row.Name}: {Words.Share(row.Now)}, before {Words.Share(row.Then)}"))}.",
            width,
            Top + (step * rows.Count) + 4);
        for (var i = 0; i < rows.Count; i++)
        {
            var (y, (name, now, then)) = (Top + (step * i), rows[i]);
            picture.Text(left - 12, y + 15, name, anchor: "end");
            picture.Box(left, y, scale.At(now), Thick + 4, "k", $"{name}: {Words.Share(now)}");
            picture.Box(left, y + Thick + 6, scale.At(then), 6, "k0", $"{name} before: {Words.Share(then)}");
            picture.Text(left + scale.At(now) + 8, y + 14, Words.Share(now), "u");
        }

        return picture;
    }
}
