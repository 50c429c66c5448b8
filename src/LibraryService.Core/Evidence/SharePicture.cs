namespace LibraryService.Evidence;

/// <summary>Shares with their intervals, or counts and times as bars, one below the other.</summary>
internal static class SharePicture
{
    private const int Narrow = 500;
    private const int Top = 22;

    /// <param name="claims">What is shown, all in one unit.</param>
    /// <param name="words">The words.</param>
    /// <param name="width">In pixels. On a narrow picture the names stand above their lines.</param>
    public static EvidenceSvg Of(IReadOnlyList<EvidenceClaim> claims, EvidenceWords words, int width)
    {
        var isNarrow = width < Narrow;
        var (left, right, step) = isNarrow ? (20, width - 22, 46) : (220, width - 124, 32);
        var isCount = claims[0].Unit is EvidenceUnit.Count or EvidenceUnit.Hours;
        var bottom = Top + (step * claims.Count);
        var picture = new EvidenceSvg(width, bottom + (isCount ? 4 : 30));
        var low = isCount ? 0 : Math.Floor(5 * claims.Min(claim => claim.Interval?.Low ?? claim.Value!.Value)) / 5;
        var high = isCount ? claims.Max(claim => claim.Value!.Value) : Math.Max(low + 0.2, Math.Ceiling(5 * claims.Max(claim => claim.Interval?.High ?? claim.Value!.Value)) / 5);
        double X(double value) => left + ((value - low) / (high - low) * (right - left));
        for (var share = low; !isCount && share < high + 0.001; share += high - low > 0.5 ? 0.2 : 0.1)
        {
            picture.Line(X(share), Top - 14, X(share), bottom, "l g");
            picture.Text(X(share), bottom + 20, words.WholePercent(share), "u", "middle");
        }

        var isOfTheSame = isCount || claims.All(claim => claim.Of == claims[0].Of);
        for (var i = 0; i < claims.Count; i++)
        {
            var (y, claim) = (Top + (step * i) + (isNarrow ? 18 : 0), claims[i]);
            var name = claim.Of is { } of && !isOfTheSame ? $"{words.Group(claim)} ({words.Number(of)})" : words.Group(claim);
            picture.Text(isNarrow ? left : 4, isNarrow ? y - 14 : y + 5, name);
            picture.Text(isNarrow ? right : right + 12, isNarrow ? y - 14 : y + 5, words.Value(claim), "u", isNarrow ? "end" : "start");
            if (isCount)
            {
                picture.Bar(X(0), y - 7, X(claim.Value!.Value) - X(0), 14);
                continue;
            }

            if (claim.Interval is { } interval)
            {
                picture.Line(X(interval.Low), y, X(interval.High), y, "i");
            }

            picture.Point(X(claim.Value!.Value), y, isSignal: false);
        }

        return picture;
    }
}
