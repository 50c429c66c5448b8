using System.Globalization;

namespace LibraryService.Templates.Proofreading;

/// <content>Cuts a text into words and sentences.</content>
internal sealed partial class ProofText
{
    private const string Closers = "\"'”’»›)]";

    /// <summary>How many words stand in a stretch, as white space divides them; a field value is none, a link is one.</summary>
    public int CountWords(int start, int end)
    {
        var count = 0;
        var (hasWord, hasField) = (false, false);
        for (var i = start; i <= end; i++)
        {
            if (i == end || char.IsWhiteSpace(_plain[i]) || _plain[i] is '—' or '…')
            {
                count += hasWord && !hasField ? 1 : 0;
                (hasWord, hasField) = (false, false);
                continue;
            }

            hasField |= _plain[i] == Mask.Field;
            hasWord |= _plain[i] is Mask.Link or Mask.Placeholder || char.IsLetterOrDigit(_plain[i]);
        }

        return count;
    }

    /// <summary>The first sentence that ends after a place; -1 when none does.</summary>
    public int SentenceAt(int at)
    {
        var (low, high) = (0, _sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _sentences[middle].End > at ? (low, middle) : (middle + 1, high);
        }

        return low < _sentences.Count && _sentences[low].End > at ? low : -1;
    }

    /// <summary>Where the text after a list's label starts; the line's start when it has none.</summary>
    public int AfterLabel(TextLine line)
    {
        var text = Text.AsSpan(line.Start, line.End - line.Start);
        var open = text.Length > 0 && text[0] == '(' ? 1 : 0;
        var end = open;
        if (open == 0 && text.Length > 1 && "-*•–‣▪·".Contains(text[0], StringComparison.Ordinal))
        {
            end = 1;
        }
        else
        {
            while (end < text.Length && end < open + 3 && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var isNumber = end > open;
            while (!isNumber && end < text.Length && end < open + 3 && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            if (end == open || end >= text.Length || !(text[end] == ')' || (isNumber && open == 0 && text[end] == '.')))
            {
                return line.Start;
            }

            end++;
        }

        return end < text.Length && char.IsWhiteSpace(text[end]) ? line.Start + end : line.Start;
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character)
        || (character >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private void FindWords()
    {
        var before = -1;
        foreach (var (from, to, _) in BreakRuns())
        {
            for (var i = from; i < to;)
            {
                if (!IsWordCharacter(_plain[i]))
                {
                    i++;
                    continue;
                }

                var end = i + 1;
                while (end < to && (IsWordCharacter(_plain[end])
                    || (_plain[end] == '\'' && end + 1 < to && char.IsLetter(_plain[end + 1]) && char.IsLetterOrDigit(_plain[end - 1]))))
                {
                    end++;
                }

                _words.Add(new Word(i, end, before < from ? Gap.Break : GapOf(_plain.AsSpan(before, i - before))));
                before = i = end;
            }
        }
    }

    private static Gap GapOf(ReadOnlySpan<char> between)
    {
        var rest = between.Trim();
        return rest switch
        {
            [] => Gap.Space,
            [','] => Gap.Comma,
            ['-' or '‐' or '‑' or '–'] when between.Length == 1 => Gap.Hyphen,
            _ => Gap.Other,
        };
    }

    /// <summary>Stretches that no sentence goes beyond: paragraphs and list items, cut at greeting and closing.</summary>
    private List<(int From, int To, bool IsItem)> BreakRuns()
    {
        List<(int From, int To, bool IsItem)> runs = [];
        var open = false;
        void Add(int from, int to, bool isItem)
        {
            if (open && runs.Count > 0)
            {
                runs[^1] = runs[^1] with { To = to };
            }
            else if (from < to)
            {
                runs.Add((from, to, isItem));
                open = true;
            }
        }

        foreach (var line in _lines)
        {
            if (line.IsEmpty)
            {
                open = false;
                continue;
            }

            var from = AfterLabel(line);
            var isItem = from > line.Start;
            open &= !isItem;
            foreach (var cut in Cuts(line.Start, line.End))
            {
                if (cut > from)
                {
                    Add(from, cut, isItem);
                    (from, isItem) = (cut, false);
                }

                open = false;
            }

            Add(from, line.End, isItem);
        }

        return runs;
    }

    private IEnumerable<int> Cuts(int start, int end)
    {
        int?[] cuts = [Greeting?.Span.Start, Greeting?.Span.End, Closing?.Span.Start, Closing?.Span.End];
        return cuts.OfType<int>().Where(cut => start <= cut && cut <= end).Order();
    }

    private void FindSentences()
    {
        var word = 0;
        foreach (var (from, to, isItem) in BreakRuns())
        {
            var start = from;
            for (var i = from; i < to; i++)
            {
                var end = i + 1;
                var isMarked = _plain[i] is '.' or '?' or '!' or '。' or '？' or '！';
                if (isMarked)
                {
                    while (end < to && Closers.Contains(_plain[end], StringComparison.Ordinal))
                    {
                        end++;
                    }

                    if (end < to && !char.IsWhiteSpace(_plain[end]) && _plain[i] <= '?')
                    {
                        continue;
                    }
                }
                else if (end < to)
                {
                    continue;
                }

                AddSentence(start, end, isItem && start == from && !isMarked, ref word);
                start = end;
                i = end - 1;
            }
        }
    }

    private void AddSentence(int start, int end, bool isBareItem, ref int word)
    {
        while (start < end && char.IsWhiteSpace(_plain[start]))
        {
            start++;
        }

        var first = word;
        while (word < _words.Count && _words[word].Start < end)
        {
            word++;
        }

        if (start < end && IsInBody(start) && _plain.AsSpan(start, end - start).IndexOfAnyExcept('.', '?', '!') >= 0)
        {
            _sentences.Add(new Sentence(start, end, first, word, isBareItem));
        }
    }
}
