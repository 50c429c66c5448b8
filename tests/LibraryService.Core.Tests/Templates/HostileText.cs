using System.Text;

namespace LibraryService.Tests.Templates;

/// <summary>Values that try to be more than text: markup, breaks, control characters, halves of pairs, templates.</summary>
internal static class HostileText
{
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
}
