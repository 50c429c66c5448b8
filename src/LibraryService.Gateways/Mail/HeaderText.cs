using System.Text;

namespace LibraryService.Gateways.Mail;

/// <summary>Text in the headers of a mail.</summary>
internal static class HeaderText
{
    private const int LongestName = 76;
    private const int LongestPlain = 200;

    // An encoded word has at most 75 characters, of which 12 are its frame, and so has the line with it: 45 bytes become 60 in Base64.
    private const int LongestWord = 75;
    private const int Frame = 12;
    private const int FewestBytes = 15;

    /// <summary>Whether it can be the name of a header: letters, digits and hyphens.</summary>
    public static bool IsName(string name) => name.Length is > 0 and <= LongestName && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>Whether a header can show it as it is: no control character, no line or paragraph separator, no half of a surrogate pair.</summary>
    public static bool IsClean(string value)
    {
        var rest = value.AsSpan();
        while (Rune.DecodeFromUtf16(rest, out var rune, out var used) == System.Buffers.OperationStatus.Done)
        {
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029)
            {
                return false;
            }

            rest = rest[used..];
        }

        return rest.IsEmpty;
    }

    /// <summary>The value as it stands in a file: plain where it can be, else as encoded words (RFC 2047), which hold any character and break no line.</summary>
    /// <param name="value">The value.</param>
    /// <param name="before">How many characters stand before it on its line.</param>
    public static string Encode(string value, int before = 0)
    {
        var isPlain = value.Length <= LongestPlain
            && value.All(c => c is >= ' ' and <= '~')
            && value.Trim().Length == value.Length
            && !value.Contains("=?", StringComparison.Ordinal);
        return isPlain ? value : Words(value, before);
    }

    /// <summary>A name as it stands before an address: plain where it is of letters, digits and single spaces, else as encoded words.</summary>
    /// <param name="name">The name.</param>
    /// <param name="before">How many characters stand before it on its line.</param>
    public static string Phrase(string name, int before = 0)
    {
        var isPlain = name.Length <= LongestPlain
            && name.Length > 0
            && name.Split(' ').All(word => word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '\''));
        return isPlain ? name : Words(name, before);
    }

    private static string Words(string value, int before)
    {
        var words = new List<string>();
        var room = Math.Max(FewestBytes, BytesIn(LongestWord - before));
        var word = new List<byte>(room);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in value.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(bytes);
            if (word.Count + length > room)
            {
                Flush();
                room = BytesIn(LongestWord);
            }

            word.AddRange(bytes[..length]);
        }

        Flush();
        return string.Join("\r\n ", words);

        void Flush()
        {
            words.Add($"=?utf-8?B?{Convert.ToBase64String([.. word])}?=");
            word.Clear();
        }
    }

    private static int BytesIn(int characters) => (characters - Frame) / 4 * 3;
}
