using System.Text;

namespace LibraryService.Gateways.Mail;

/// <summary>Text in the headers of a mail.</summary>
internal static class HeaderText
{
    private const int LongestName = 76;
    private const int LongestPlain = 200;

    // An encoded word has at most 75 characters, of which 12 are its frame: 45 bytes become 60 in Base64.
    private const int WordBytes = 45;

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
    public static string Encode(string value)
    {
        if (value.Length <= LongestPlain && value.All(c => c is >= ' ' and <= '~') && !value.Contains("=?", StringComparison.Ordinal))
        {
            return value;
        }

        var words = new List<string>();
        var word = new List<byte>(WordBytes);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in value.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(bytes);
            if (word.Count + length > WordBytes)
            {
                Flush();
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
}
