namespace LibraryService.Templates.Proofreading;

/// <summary>Measures how hard an English text is to read.</summary>
public static class Readability
{
    /// <summary>Measures a whole text as it stands. The proofreader measures the body only, without links and field values.</summary>
    public static ReadabilityScores Measure(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.ToLowerInvariant().AsSpan();
        var counts = default(ReadabilityCounts);
        var start = 0;
        for (var i = 0; i < plain.Length; i++)
        {
            var end = plain[i] is '.' or '?' or '!' ? EndOfMarks(plain, i + 1) : IsEmptyLine(plain, i) ? i + 1 : -1;
            if (end > 0 && (end == plain.Length || char.IsWhiteSpace(plain[end]) || plain[i] == '\n'))
            {
                counts.AddSentence(plain[start..end]);
                start = end;
                i = end - 1;
            }
        }

        counts.AddSentence(plain[start..]);
        return counts.Scores;
    }

    private static int EndOfMarks(ReadOnlySpan<char> plain, int at)
    {
        while (at < plain.Length && plain[at] is '.' or '?' or '!' or '"' or '\'' or '”' or '’' or ')' or ']' or '»')
        {
            at++;
        }

        return at;
    }

    private static bool IsEmptyLine(ReadOnlySpan<char> plain, int at)
    {
        if (plain[at] != '\n')
        {
            return false;
        }

        var next = plain[(at + 1)..].IndexOfAnyExcept(" \t\r");
        return next >= 0 && plain[at + 1 + next] == '\n';
    }
}
