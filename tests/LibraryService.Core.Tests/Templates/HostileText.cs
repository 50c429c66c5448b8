using System.Text;

namespace LibraryService.Tests.Templates;

/// <summary>Values that try to be more than text: markup, breaks, control characters, halves of pairs, templates.</summary>
internal static class HostileText
{
    private const string InPhones = "0123456789 +-()./";

    private static readonly string[] Pieces =
    [
        "<", ">", "&", "\"", "'", "</p>", "<script>", "<![CDATA[", "]]>", "-->", "&#x3c;", "\r\n", "\n", "\n\n- ", "- ", "\0", "\u0001", "\u007F", "\u0085", "\u2028", "\u2029",
        "\u202E", "\u2066", "\u2069", "\uD800", "\uDC00", "\uFFFE", "\uFFFF", "📚", "é", "مكتبة", "ספר", "{{ title }}", "{% if x %}", "}}", "=== sms", "Bcc: x@y", "x",
    ];

    public static string Of(Random random)
    {
        var value = new StringBuilder();
        for (var parts = random.Next(1, 8); parts > 0; parts--)
        {
            value.Append(random.Next(4) == 0 ? ((char)random.Next(char.MaxValue + 1)).ToString() : Pieces[random.Next(Pieces.Length)]);
        }

        return value.ToString();
    }

    /// <summary>An address that says <paramref name="value"/> wherever an address may say anything.</summary>
    public static Uri Address(string value) =>
        Uri.TryCreate($"https://millbrook.example/{value}?{value}#{value}", UriKind.Absolute, out var link) ? link : new Uri("https://millbrook.example/?" + Uri.EscapeDataString(Rune(value)));

    /// <summary>A phone number of all that a phone number may be made of.</summary>
    public static string Phone(string value) => string.Concat(value.Take(28).Select(c => InPhones[c % InPhones.Length])) + "123";

    // Halves of pairs cannot be escaped.
    private static string Rune(string value) => string.Concat(value.EnumerateRunes());
}
