namespace LibraryService.Samples.Desk.Files;

/// <summary>How far a name is from what somebody typed.</summary>
internal static class NameDistance
{
    /// <summary>
    /// How many letters must be put in, left out or changed (Levenshtein), letter case aside. To leave out the rest of a name that has all that was
    /// typed costs next to nothing: "Hove" means "Hove Library".
    /// </summary>
    public static double Between(string name, string typed)
    {
        var (full, part) = (name.ToUpperInvariant(), typed.Trim().ToUpperInvariant());
        var letters = Letters(full, part);
        return part.Length > 2 && full.Contains(part, StringComparison.Ordinal) ? letters / 100.0 : letters;
    }

    private static int Letters(string left, string right)
    {
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        var row = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var k = 1; k <= right.Length; k++)
            {
                var changed = above[k - 1] + (left[i - 1] == right[k - 1] ? 0 : 1);
                row[k] = Math.Min(changed, 1 + Math.Min(above[k], row[k - 1]));
            }

            (above, row) = (row, above);
        }

        return above[right.Length];
    }
}
