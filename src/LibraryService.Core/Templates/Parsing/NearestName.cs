namespace LibraryService.Templates.Parsing;

/// <summary>Guesses which of the known names was meant.</summary>
internal static class NearestName
{
    private const int LongestJudged = 64;

    /// <summary>The known name with the fewest slips of the finger, or null when none is near.</summary>
    public static string? Find(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestJudged)
        {
            return null;
        }

        string? nearest = null;
        var fewest = Math.Max(1, written.Length / 3) + 1;
        foreach (var name in known)
        {
            var slips = Slips(written, name);
            if (slips < fewest)
            {
                (nearest, fewest) = (name, slips);
            }
        }

        return nearest;
    }

    /// <summary>The guess as the end of a sentence, empty when there is none.</summary>
    public static string Hint(string written, IEnumerable<string> known) => Find(written, known) is { } name ? $"; did you mean '{name}'?" : "";

    /// <summary>Letters added, left out, changed or swapped with their neighbour; case does not count.</summary>
    private static int Slips(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 ? j : j == 0 ? i : Fewest(rows, a, b, i, j);
            }
        }

        return rows[a.Length, b.Length];
    }

    private static int Fewest(int[,] rows, string a, string b, int i, int j)
    {
        var changed = rows[i - 1, j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
        var fewest = Math.Min(changed, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]);
        return swapped ? Math.Min(fewest, rows[i - 2, j - 2] + 1) : fewest;
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
