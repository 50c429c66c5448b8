namespace LibraryService.Templates.Proofreading;

/// <summary>Finds dates in figures, such as 3/4/2027, 3.4.2027 and 3/4, but no fractions, versions or scores.</summary>
internal static class FigureDates
{
    private static readonly HashSet<string> Wholes = new(StringComparer.Ordinal)
    {
        "of", "hour", "hours", "price", "cup", "cups", "inch", "inches", "mile", "miles", "size", "full", "pint", "pints", "litre", "litres", "stars", "cuartos",
    };

    private static readonly HashSet<string> Counters = new(StringComparer.Ordinal)
    {
        "page", "pages", "part", "parts", "step", "item", "section", "volume", "vol", "no", "number", "room", "unit", "flat", "version", "issue", "chapter", "score", "scored", "rated", "size", "apollo", "teil", "parte", "partie",
    };

    public static List<FigureDate> In(ProofText text)
    {
        List<FigureDate> found = [];
        var plain = text.Plain;
        for (var word = 0; word < text.Words.Count; word++)
        {
            var start = text.Words[word].Start;
            if (!char.IsAsciiDigit(plain[start]) || (start > 0 && (plain[start - 1] is '/' or '.' or '-' or '+' or '#' or '£' or '$' or '€' || Mask.Is(plain[start - 1]))))
            {
                continue;
            }

            if (Read(text, word) is { } date)
            {
                found.Add(date);
                while (word + 1 < text.Words.Count && text.Words[word + 1].Start < date.Span.End)
                {
                    word++;
                }
            }
        }

        return found;
    }

    private static FigureDate? Read(ProofText text, int word)
    {
        var plain = text.Plain;
        var start = text.Words[word].Start;
        var at = start;
        if (!Figures(plain, ref at, 2, out var first) || at == plain.Length || plain[at] is not ('/' or '.' or '-') || first is 0 or > 31)
        {
            return null;
        }

        var separator = plain[at++];
        if (!Figures(plain, ref at, 2, out var second) || second is 0 or > 31 || (first > 12 && second > 12))
        {
            return null;
        }

        var hasYear = false;
        if (at + 1 < plain.Length && plain[at] == separator && char.IsAsciiDigit(plain[at + 1]))
        {
            var yearAt = ++at;
            if (!Figures(plain, ref at, 4, out _) || at - yearAt is not (2 or 4))
            {
                return null;
            }

            // Three short figures with dots are more often a version than a date.
            if (separator == '.' && at - yearAt == 2 && Tags.IsEnglish(text.Context.Language))
            {
                return null;
            }

            hasYear = true;
        }

        if (at < plain.Length && (char.IsLetterOrDigit(plain[at]) || Mask.Is(plain[at]) || plain[at] is '/' or '%' or '"' or '″'
            || (at + 1 < plain.Length && plain[at] is '-' or '.' or ':' && char.IsLetterOrDigit(plain[at + 1]))))
        {
            return null;
        }

        if (!hasYear && !IsDayAndMonth(text, word, separator, ref at))
        {
            return null;
        }

        return new FigureDate(new TextSpan(start, at - start), first <= 12 && second <= 12 && first != second);
    }

    private static bool IsDayAndMonth(ProofText text, int word, char separator, ref int at)
    {
        var plain = text.Plain;
        if (separator == '.')
        {
            // 3.4. is a date where a dot makes an ordinal; elsewhere it is a number.
            if (Tags.Primary(text.Context.Language) is not ("de" or "cs" or "sk" or "fi" or "da" or "nb" or "no" or "sl" or "hr" or "et" or "lv")
                || at + 2 >= plain.Length || plain[at] != '.' || plain[at + 1] != ' ' || char.IsUpper(text.Text[at + 2]))
            {
                return false;
            }

            at++;
            return true;
        }

        return separator == '/' && !text.IsAny(word + 2, Wholes) && !text.IsAny(word - 1, Counters)
            && !(word > 0 && text.GapBefore(word) == Gap.Space && char.IsAsciiDigit(text.Spell(word - 1)[^1]) && text.Spell(word - 1).Length < 3 && text.IsAny(word + 2, Wholes));
    }

    private static bool Figures(ReadOnlySpan<char> plain, ref int at, int most, out int value)
    {
        var from = at;
        value = 0;
        while (at < plain.Length && char.IsAsciiDigit(plain[at]))
        {
            if (at - from == most)
            {
                return false;
            }

            value = (value * 10) + plain[at++] - '0';
        }

        return at > from;
    }
}
