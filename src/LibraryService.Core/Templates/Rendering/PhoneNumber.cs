namespace LibraryService.Templates.Rendering;

/// <summary>A phone number as people write it, and as a machine dials it.</summary>
internal static class PhoneNumber
{
    private const int Longest = 32;

    public static string Require(string name, string value)
    {
        if (value.Length > Longest || value.Count(char.IsAsciiDigit) < 3 || !value.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '(' or ')' or '.' or '/'))
        {
            throw new ArgumentException($"'{name}' is a phone number: at least three digits, with + ( ) - . / and spaces, at most {Longest} characters.", nameof(value));
        }

        return value;
    }

    /// <summary>Writes a number in international form in groups, such as +44 7700 900 123; any other stays as it is written.</summary>
    public static int Write(ReadOnlySpan<char> number, Span<char> to)
    {
        if (number[0] != '+' || number.Length is < 8 or > 16 || number[1..].IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            number.CopyTo(to);
            return number.Length;
        }

        var code = CountryCode(number[1..]) + 1;
        number[..code].CopyTo(to);
        var written = code;
        var rest = number[code..];
        while (rest.Length > 0)
        {
            // Groups of three from the left; what remains is three or four long, never one or two.
            var take = rest.Length is 4 or <= 3 ? rest.Length : rest.Length == 5 ? 2 : 3;
            to[written++] = ' ';
            rest[..take].CopyTo(to[written..]);
            written += take;
            rest = rest[take..];
        }

        return written;
    }

    /// <summary>The digits of a number, with the plus if it starts with one.</summary>
    public static string Dialled(string number) => string.Concat(number.Where((c, i) => char.IsAsciiDigit(c) || (i == 0 && c == '+')));

    /// <summary>The last three digits.</summary>
    public static string Ending(string number) => string.Concat(number.Where(char.IsAsciiDigit).TakeLast(3));

    // ITU-T E.164: 1 and 7 stand alone; of the other zones these have codes of two digits, the rest of three.
    private static int CountryCode(ReadOnlySpan<char> digits) => digits[0] switch
    {
        '1' or '7' => 1,
        '2' => digits[1] is '0' or '7' ? 2 : 3,
        '3' => digits[1] is '5' or '7' or '8' ? 3 : 2,
        '4' => digits[1] is '2' ? 3 : 2,
        '5' => digits[1] is '0' or '9' ? 3 : 2,
        '6' => digits[1] <= '6' ? 2 : 3,
        '8' => digits[1] is '1' or '2' or '4' or '6' ? 2 : 3,
        _ => digits[1] is '6' or '7' or '9' ? 3 : 2,
    };
}
