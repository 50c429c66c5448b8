namespace LibraryService.Templates.Wording;

/// <summary>Takes a culture's long date pattern apart.</summary>
internal static class DatePattern
{
    /// <summary>The pattern without its year, and without what only joined the year to the rest.</summary>
    public static string WithoutYear(string pattern)
    {
        var parts = Parts(pattern);
        var year = parts.FindIndex(part => part[0] == 'y');
        if (year < 0)
        {
            return pattern;
        }

        var isLast = parts.FindIndex(year + 1, IsField) < 0;
        var from = isLast && year > 0 ? parts.FindLastIndex(year - 1, year, IsField) + 1 : year;
        var to = isLast ? parts.Count : parts.FindIndex(year + 1, IsField);
        parts.RemoveRange(from, to - from);
        return string.Concat(parts);
    }

    private static bool IsField(string part) => part[0] is 'd' or 'M' or 'y';

    /// <summary>Runs of the same letter, quoted texts and single other characters.</summary>
    private static List<string> Parts(string pattern)
    {
        var parts = new List<string>();
        for (var i = 0; i < pattern.Length;)
        {
            var end = i + 1;
            if (pattern[i] is '\'' or '"')
            {
                end = pattern.IndexOf(pattern[i], i + 1) + 1;
                end = end == 0 ? pattern.Length : end;
            }
            else if (pattern[i] == '\\')
            {
                end = Math.Min(i + 2, pattern.Length);
            }
            else
            {
                while (end < pattern.Length && pattern[end] == pattern[i])
                {
                    end++;
                }
            }

            parts.Add(pattern[i..end]);
            i = end;
        }

        return parts;
    }
}
