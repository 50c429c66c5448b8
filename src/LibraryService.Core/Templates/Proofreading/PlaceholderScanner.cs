namespace LibraryService.Templates.Proofreading;

/// <summary>Finds what a template or a writer left open.</summary>
internal static class PlaceholderScanner
{
    private const int Longest = 200;
    private static readonly (string Open, string Close)[] Pairs = [("{{", "}}"), ("[%", "%]"), ("<<", ">>")];

    /// <param name="text">The text.</param>
    /// <param name="plain">The same with field values covered.</param>
    public static List<TextSpan> In(string text, ReadOnlySpan<char> plain)
    {
        List<TextSpan> found = [];
        for (var i = 0; i < plain.Length; i++)
        {
            var length = plain[i] switch
            {
                '{' or '[' or '<' => Math.Max(Pair(plain[i..]), Bracket(text, plain, i)),
                '}' => plain[i..].StartsWith("}}") ? 2 : 0,
                't' or 'x' => Mark(text, plain, i),
                _ => 0,
            };
            if (length > 0)
            {
                found.Add(new TextSpan(i, length));
                i += length - 1;
            }
        }

        return found;
    }

    private static int Pair(ReadOnlySpan<char> at)
    {
        foreach (var (open, close) in Pairs)
        {
            if (!at.StartsWith(open))
            {
                continue;
            }

            var end = at[..Math.Min(at.Length, Longest)][2..].IndexOf(close);
            var inside = end < 0 ? default : at.Slice(2, end);
            if (end >= 0 && inside.IndexOf("\n\n") < 0)
            {
                return end + 4;
            }

            return open is "{{" ? 2 : 0;
        }

        return 0;
    }

    private static int Bracket(string text, ReadOnlySpan<char> plain, int start)
    {
        if (text[start] != '[')
        {
            return 0;
        }

        var (end, letters) = (start + 1, 0);
        for (; end < plain.Length && !Mask.Is(plain[end]) && (char.IsUpper(text[end]) || char.IsAsciiDigit(text[end]) || text[end] is '_' or '-'); end++)
        {
            letters += char.IsUpper(text[end]) ? 1 : 0;
        }

        return letters > 1 && end < text.Length && text[end] == ']' ? end + 1 - start : 0;
    }

    private static int Mark(string text, ReadOnlySpan<char> plain, int start)
    {
        if (start > 0 && (char.IsLetterOrDigit(plain[start - 1]) || plain[start - 1] is '_' or '\''))
        {
            return 0;
        }

        var rest = text.AsSpan(start);
        var length = rest.StartsWith("TODO", StringComparison.Ordinal) ? 4
            : rest.StartsWith("TBC", StringComparison.Ordinal) ? 3
            : rest.StartsWith("XXX", StringComparison.Ordinal) ? Crosses(rest)
            : 0;
        var after = start + length;
        return length > 0 && (after == plain.Length || !(char.IsLetterOrDigit(plain[after]) || plain[after] == '_')) ? length : 0;
    }

    private static int Crosses(ReadOnlySpan<char> rest) => rest.IndexOfAnyExcept('X') is >= 0 and var end ? end : rest.Length;
}
