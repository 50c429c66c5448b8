namespace LibraryService.Templates.Proofreading;

/// <summary>Finds the values that were filled into a text.</summary>
internal static class FieldScanner
{
    /// <summary>Puts <see cref="Mask.Field"/> over every place where a value stands as a whole, whatever white space the text breaks it with.</summary>
    public static void Cover(string text, IReadOnlyList<string> values, Span<char> plain)
    {
        foreach (var value in values)
        {
            var wanted = (value ?? "").AsSpan().Trim();
            if (wanted.IsEmpty)
            {
                continue;
            }

            for (var at = 0; at < text.Length;)
            {
                var found = text.AsSpan(at).IndexOf(wanted[0]);
                if (found < 0)
                {
                    break;
                }

                var start = at + found;
                var end = EndOf(text, start, wanted);
                if (end > 0 && IsWhole(text, start, end))
                {
                    plain[start..end].Fill(Mask.Field);
                    at = end;
                }
                else
                {
                    at = start + 1;
                }
            }
        }
    }

    private static int EndOf(string text, int start, ReadOnlySpan<char> wanted)
    {
        var at = start;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (at >= text.Length)
            {
                return -1;
            }

            if (!char.IsWhiteSpace(wanted[i]))
            {
                if (text[at++] != wanted[i])
                {
                    return -1;
                }

                continue;
            }

            if (!char.IsWhiteSpace(text[at]))
            {
                return -1;
            }

            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            while (char.IsWhiteSpace(wanted[i + 1]))
            {
                i++;
            }
        }

        return at;
    }

    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[start]))
        && !(end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1]));
}
