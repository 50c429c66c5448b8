using System.Globalization;

namespace LibraryService.Desk.Inbound;

/// <summary>The words of a text in small letters without accents, as somebody types them on a phone.</summary>
internal static class PlainWords
{
    private const int Longest = 4096;

    /// <summary>The words, in order. Of a text longer than 4096 characters only those before.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        Span<char> word = stackalloc char[64];
        var length = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Longest)))
        {
            if (char.IsLetterOrDigit(c))
            {
                length = length < word.Length ? length + 1 : length;
                word[length - 1] = Plain(c);
            }
            else if (length > 0 && !Joins(c))
            {
                words.Add(new string(word[..length]));
                length = 0;
            }
        }

        if (length > 0)
        {
            words.Add(new string(word[..length]));
        }

        return words;
    }

    // "that's" is one word, and so is a letter with the accent set behind it.
    private static bool Joins(char c) => c is '\'' or '\u2019' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static char Plain(char c) => char.ToLowerInvariant(c) switch
    {
        'á' or 'à' or 'â' or 'ä' or 'ã' => 'a',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ó' or 'ò' or 'ô' or 'ö' or 'õ' => 'o',
        'ú' or 'ù' or 'û' or 'ü' => 'u',
        'ñ' => 'n',
        var plain => plain,
    };
}
