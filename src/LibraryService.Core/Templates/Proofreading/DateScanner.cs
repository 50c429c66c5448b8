namespace LibraryService.Templates.Proofreading;

/// <summary>Finds dates: a day with a month in words or figures, and ISO dates.</summary>
internal static class DateScanner
{
    private static readonly HashSet<string> Months = new(StringComparer.Ordinal)
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    };

    public static List<TextSpan> In(ProofText text)
    {
        var found = FigureDates.In(text).ConvertAll(date => date.Span);
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (text.IsAny(word, Months) && WithDay(text, word) is { } span)
            {
                found.Add(span);
            }
            else if (Iso(text, word) is { } iso)
            {
                found.Add(iso);
            }
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    public static bool IsMonth(ProofText text, int word) => text.IsAny(word, Months);

    private static TextSpan? WithDay(ProofText text, int month)
    {
        if (IsDay(text, month - 1) && text.GapBefore(month) is Gap.Space or Gap.Hyphen)
        {
            return text.SpanOf(month - 1, month);
        }

        if (text.Is(month - 1, "of") && IsDay(text, month - 2))
        {
            return text.SpanOf(month - 2, month);
        }

        var day = text.Is(month + 1, "the") ? month + 2 : month + 1;
        return IsDay(text, day) && text.GapBefore(month + 1) is Gap.Space or Gap.Hyphen && !IsTime(text, day) ? text.SpanOf(month, day) : null;
    }

    // "Open in June 8 am to 5 pm" has no day.
    private static bool IsTime(ProofText text, int word) =>
        text.Is(word + 1, "am") || text.Is(word + 1, "pm") || (text.Words[word].End < text.Plain.Length && text.Plain[text.Words[word].End] == ':');

    private static bool IsDay(ProofText text, int word)
    {
        if (word < 0 || word >= text.Words.Count)
        {
            return false;
        }

        var said = text.Spell(word);
        var digits = said.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : said.Length;
        return digits is 1 or 2
            && said[digits..] is "" or "st" or "nd" or "rd" or "th"
            && (digits == 1 ? said[0] - '0' : ((said[0] - '0') * 10) + said[1] - '0') is >= 1 and <= 31;
    }

    private static TextSpan? Iso(ProofText text, int word)
    {
        if (word + 2 >= text.Words.Count || text.Spell(word).Length != 4 || !text.Spell(word + 1).Length.Equals(2) || text.Spell(word + 2).Length is < 2)
        {
            return null;
        }

        var start = text.Words[word].Start;
        var said = text.Plain[start..Math.Min(text.Plain.Length, start + 10)];
        return said.Length == 10 && said[4] is '-' or '/' && said[7] == said[4]
            && !said[..4].ContainsAnyExceptInRange('0', '9') && !said[5..7].ContainsAnyExceptInRange('0', '9') && !said[8..].ContainsAnyExceptInRange('0', '9')
            ? new TextSpan(start, 10)
            : null;
    }
}
