namespace LibraryService.Templates.Proofreading;

/// <summary>The closing line of a letter and the names under it.</summary>
internal sealed record Closing(TextSpan Span, bool HasName)
{
    private const int LinesLooked = 16;
    private const int MostNames = 5;

    public bool Holds(int at) => Span.Start <= at && at < Span.End;

    public static Closing? Find(ProofText text)
    {
        Closing? nameless = null;
        var lines = text.Lines;
        var looked = 0;
        for (var i = lines.Count - 1; i >= 0 && looked < LinesLooked; i--)
        {
            if (lines[i].IsEmpty)
            {
                continue;
            }

            looked++;
            if (text.Greeting is { } greeting && greeting.Holds(lines[i].Start))
            {
                break;
            }

            if (!ClosingWords.IsClosing(text.Plain[lines[i].Start..lines[i].End], out var hasName))
            {
                continue;
            }

            var last = hasName ? i : LastName(text, i);
            if (last >= 0)
            {
                return Of(lines, i, Math.Max(last, hasName ? LastName(text, i) : last), hasName: true);
            }

            nameless ??= Of(lines, i, i, hasName: false);
        }

        return nameless ?? ByShape(text);
    }

    private static Closing Of(IReadOnlyList<TextLine> lines, int first, int last, bool hasName) =>
        new(new TextSpan(lines[first].Start, lines[last].End - lines[first].Start), hasName);

    /// <summary>The last of the names under a closing line; -1 when there is none.</summary>
    private static int LastName(ProofText text, int closing)
    {
        var last = -1;
        for (var i = closing + 1; i < text.Lines.Count && i <= closing + MostNames + 1; i++)
        {
            var line = text.Lines[i];
            if (line.IsEmpty)
            {
                if (last >= 0)
                {
                    break;
                }

                continue;
            }

            if (IsName(text, line))
            {
                last = i;
            }
            else if (last >= 0)
            {
                // Under a name there may stand a phone number or an address: that still belongs to it.
                if (text.CountWords(line.Start, line.End) > MostNames)
                {
                    break;
                }

                last = i;
            }
            else if (HasLetter(text.Plain[line.Start..line.End]))
            {
                break;
            }
        }

        return last;
    }

    private static bool IsName(ProofText text, TextLine line)
    {
        var said = text.Plain[line.Start..line.End];
        var words = text.CountWords(line.Start, line.End);
        return HasLetter(said)
            && !said.StartsWith("ps") && !said.StartsWith("p.s")
            && said[^1] is not ('?' or ':')
            && words <= (said[^1] is '.' or '!' ? 6 : 10);
    }

    /// <summary>In a language without a list: a last block of two to four short lines that are no sentences, perhaps with an empty line after its first.</summary>
    private static Closing? ByShape(ProofText text)
    {
        var lines = text.Lines;
        var last = lines.Count - 1;
        while (last >= 0 && lines[last].IsEmpty)
        {
            last--;
        }

        var first = last;
        while (first > 0 && !lines[first - 1].IsEmpty)
        {
            first--;
        }

        if (last < 0)
        {
            return null;
        }

        // The block is the names alone when the closing line stands apart above it.
        var top = first - 1;
        while (top >= 0 && lines[top].IsEmpty)
        {
            top--;
        }

        if (last - first is >= 0 and <= 3 && top > 0 && lines[top - 1].IsEmpty && text.Plain[lines[top].End - 1] == ',' && AreShort(text, top, last))
        {
            return Of(lines, top, last, hasName: true);
        }

        return last - first is >= 1 and <= 3 && first > 0 && AreShort(text, first, last) ? Of(lines, first, last, hasName: true) : null;
    }

    private static bool AreShort(ProofText text, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var line = text.Lines[i];
            if (line.IsEmpty)
            {
                continue;
            }

            var said = text.Plain[line.Start..line.End];
            if (!IsName(text, line)
                || said[^1] is '.' or '!' or ':'
                || text.CountWords(line.Start, line.End) > (i == first ? 5 : 8)
                || text.AfterLabel(line) > line.Start
                || (text.Greeting?.Holds(line.Start) ?? false)
                || (i < first + 2 && said.IndexOfAnyInRange('0', '9') >= 0)
                || said.Contains(Mask.Link))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasLetter(ReadOnlySpan<char> said)
    {
        foreach (var character in said)
        {
            if (char.IsLetter(character) || character is Mask.Field or Mask.Placeholder)
            {
                return true;
            }
        }

        return false;
    }
}
