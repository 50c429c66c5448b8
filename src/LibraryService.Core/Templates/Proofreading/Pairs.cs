using System.Buffers;

namespace LibraryService.Templates.Proofreading;

/// <summary>PR209: quotes and brackets come in pairs.</summary>
internal static class Pairs
{
    private static readonly SearchValues<char> RomanFigures = SearchValues.Create("ivx");
    private static readonly SearchValues<char> CurlyMarks = SearchValues.Create("“”„«»‹›");

    private static readonly HashSet<string> Elisions = new(StringComparer.Ordinal)
    {
        "tis", "twas", "twere", "em", "n", "til", "till", "cause", "bout", "round", "cos", "coz", "ere", "im", "neath", "gainst", "fore", "t", "s", "d", "cept", "nuff", "cello", "ave", "appen",
    };

    public static void Unbalanced(Reading reading)
    {
        Brackets(reading);
        CurlyQuotes(reading);
        StraightQuotes(reading);
        SingleQuotes(reading);
    }

    private static void Brackets(Reading reading)
    {
        var plain = reading.Text.Plain;
        foreach (var (open, close) in ((char, char)[])[('(', ')'), ('[', ']'), ('{', '}'), ('（', '）'), ('「', '」'), ('『', '』'), ('【', '】'), ('《', '》')])
        {
            if (!plain.ContainsAny(open, close))
            {
                continue;
            }

            var opened = new Stack<int>();
            for (var i = 0; i < plain.Length; i++)
            {
                if (plain[i] == open)
                {
                    opened.Push(i);
                }
                else if (plain[i] == close && !opened.TryPop(out _) && !(close == ')' && (IsLabel(plain, i) || IsFace(plain, i))))
                {
                    Alone(reading, i);
                }
            }

            foreach (var i in opened.Where(i => !IsFace(reading.Text.Plain, i)))
            {
                Alone(reading, i);
            }
        }
    }

    /// <summary>Whether this closes a list's label, such as a) or 1).</summary>
    private static bool IsLabel(ReadOnlySpan<char> plain, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(plain[start - 1]))
        {
            start--;
        }

        var label = plain[start..at];
        return label.Length is 1 or 2 or 3
            && (label.Length == 1 || label.IndexOfAnyExceptInRange('0', '9') < 0 || !label.ContainsAnyExcept(RomanFigures))
            && (start == 0 || char.IsWhiteSpace(plain[start - 1]))
            && at + 1 < plain.Length && char.IsWhiteSpace(plain[at + 1]);
    }

    private static bool IsFace(ReadOnlySpan<char> plain, int at) =>
        at > 0 && (plain[at - 1] is ':' or ';' || (at > 1 && plain[at - 1] == '-' && plain[at - 2] is ':' or ';'));

    private static void CurlyQuotes(Reading reading)
    {
        var plain = reading.Text.Plain;
        if (!plain.ContainsAny(CurlyMarks))
        {
            return;
        }

        var closesAsItOpens = Tags.Primary(reading.Context.Language) is "sv" or "fi";
        var opened = new Stack<(char Mark, int At)>();
        for (var i = 0; i < plain.Length; i++)
        {
            var partners = plain[i] switch
            {
                '“' => "„",
                '”' => closesAsItOpens ? "“„”" : "“„",
                '«' => "»",
                '»' => closesAsItOpens ? "«»" : "«",
                '‹' => "›",
                '›' => "‹",
                '„' => "",
                _ => null,
            };
            if (partners is null)
            {
                continue;
            }

            if (opened.TryPeek(out var last) && partners.Contains(last.Mark, StringComparison.Ordinal))
            {
                opened.Pop();
            }
            else if (plain[i] == '”' && !closesAsItOpens)
            {
                Alone(reading, i);
            }
            else if (!(opened.Count > 0 && last.Mark == plain[i] && StartsParagraph(plain, i)))
            {
                // A quote that goes on in the next paragraph opens there again.
                opened.Push((plain[i], i));
            }
        }

        foreach (var (_, at) in opened)
        {
            Alone(reading, at);
        }
    }

    private static void StraightQuotes(Reading reading)
    {
        var plain = reading.Text.Plain;
        if (!plain.Contains('"'))
        {
            return;
        }

        // For each quote that is open: whether a mark after a figure, such as in 24", may have closed it.
        var opened = new Stack<(int At, bool MayBeClosed)>();
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] != '"')
            {
                continue;
            }

            var before = i > 0 ? plain[i - 1] : ' ';
            var after = i + 1 < plain.Length ? plain[i + 1] : ' ';
            var opens = char.IsWhiteSpace(before) || before is '(' or '[' or '-' or '–' or '—' or '/' or '“';
            if (char.IsAsciiDigit(before))
            {
                if (opened.TryPop(out var quote))
                {
                    opened.Push((quote.At, true));
                }
            }
            else if (opens && !char.IsWhiteSpace(after))
            {
                if (opened.TryPeek(out var quote) && (quote.MayBeClosed || StartsParagraph(plain, i)))
                {
                    opened.Pop();
                }

                opened.Push((i, false));
            }
            else if (!opened.TryPop(out _))
            {
                if (opens)
                {
                    opened.Push((i, false));
                }
                else
                {
                    Alone(reading, i);
                }
            }
        }

        foreach (var (at, mayBeClosed) in opened)
        {
            if (!mayBeClosed)
            {
                Alone(reading, at);
            }
        }
    }

    /// <summary>Single quotes: an opening one, curly or straight, wants a closing one after it; all others may be apostrophes.</summary>
    private static void SingleQuotes(Reading reading)
    {
        var plain = reading.Text.Plain;
        var lastClosing = -1;
        for (var i = plain.Length - 1; i > 0 && lastClosing < 0; i--)
        {
            lastClosing = plain[i] == '\'' && !char.IsWhiteSpace(plain[i - 1]) && (i + 1 == plain.Length || !char.IsLetterOrDigit(plain[i + 1])) ? i : -1;
        }

        for (var i = Math.Max(0, lastClosing); i < plain.Length; i++)
        {
            var isOpening = plain[i] == '‘' || (plain[i] == '\'' && reading.Text.Text[i] == '\'' && (i == 0 || char.IsWhiteSpace(plain[i - 1]) || plain[i - 1] is '(' or '['));
            if (isOpening && i + 1 < plain.Length && char.IsLetter(plain[i + 1]) && !IsElision(plain, i + 1)
                && (plain[i] == '‘' ? i == 0 || !char.IsLetterOrDigit(plain[i - 1]) : Tags.IsEnglish(reading.Context.Language)))
            {
                Alone(reading, i);
            }
        }
    }

    private static bool IsElision(ReadOnlySpan<char> plain, int start)
    {
        var end = start;
        while (end < plain.Length && char.IsLetter(plain[end]))
        {
            end++;
        }

        return Elisions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(plain[start..end]);
    }

    private static bool StartsParagraph(ReadOnlySpan<char> plain, int at)
    {
        var before = plain[..at].TrimEnd(" \t");
        return before.EndsWith("\n\n") || before.EndsWith("\n\r\n");
    }

    private static void Alone(Reading reading, int at) =>
        reading.Add(new TextSpan(at, 1), $"{reading.Text.Text[at]} has no partner.");
}
