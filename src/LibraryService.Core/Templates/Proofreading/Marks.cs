namespace LibraryService.Templates.Proofreading;

/// <summary>PR109, PR201 and PR202: exclamation marks, emoji and runs of marks.</summary>
internal static class Marks
{
    private const string Exclamations = "!！‼❗❕⁉⁈";
    private const string Questions = "?？⁇";

    public static void Cheer(Reading reading)
    {
        var plain = reading.Text.Plain;
        var opened = -1;
        for (var i = 0; i < plain.Length; i++)
        {
            if (IsExclamation(plain[i]))
            {
                var end = RunEnd(plain, i, "");
                var isQuestion = (i > 0 && IsQuestion(plain[i - 1])) || (end < plain.Length && IsQuestion(plain[end]));
                var mark = isQuestion ? "" : ".";
                var span = new TextSpan(i, end - i);
                // Of a Spanish pair both marks go, or the one left over would be the next finding.
                var fix = opened < 0 ? new Fix(span, mark) : new Fix(new TextSpan(opened, end - opened), reading.Text.Text[(opened + 1)..i] + mark);
                reading.Add(span, "An exclamation mark in bad news: end with a full stop.", fix);
                opened = -1;
                i = end - 1;
            }
            else if (plain[i] == '¡' && Closes(plain, i))
            {
                opened = i;
            }
            else if (plain[i] == '¡')
            {
                reading.Add(new TextSpan(i, 1), "An exclamation mark in bad news: leave it out.", new Fix(new TextSpan(i, 1), ""));
            }
            else if (Emoji.LengthAt(plain, i) is > 0 and var length)
            {
                var from = i > 0 && plain[i - 1] == ' ' ? i - 1 : i;
                reading.Add(new TextSpan(i, length), "An emoji in bad news: leave it out.", new Fix(new TextSpan(from, i + length - from), ""));
                i += length - 1;
            }
        }
    }

    public static void TooMany(Reading reading)
    {
        var plain = reading.Text.Plain;
        var count = 0;
        for (var i = 0; i < plain.Length; i++)
        {
            if (!IsExclamation(plain[i]))
            {
                continue;
            }

            var end = RunEnd(plain, i, Questions);
            var marks = 0;
            for (var k = i; k < end; k++)
            {
                marks += IsExclamation(plain[k]) ? plain[k] == '‼' ? 2 : 1 : 0;
            }

            var span = new TextSpan(i, end - i);
            if (count > 0 || marks > 1)
            {
                var hasQuestion = plain[i..end].IndexOfAny(Questions) >= 0 || (i > 0 && IsQuestion(plain[i - 1]));
                var opens = count > 0 ? plain[..i].LastIndexOfAny("¡.!?") : -1;
                Fix? fix = opens >= 0 && plain[opens] == '¡' ? null
                    : count > 0 ? new Fix(span, hasQuestion ? i > 0 && IsQuestion(plain[i - 1]) ? "" : "?" : ".")
                    : new Fix(span, hasQuestion ? "?" : "!");
                reading.Add(span, "More than one exclamation mark: keep one at most in the whole message.", fix);
            }

            count += marks;
            i = end - 1;
        }
    }

    public static void Repeated(Reading reading)
    {
        var plain = reading.Text.Plain;
        for (var i = 0; i < plain.Length; i++)
        {
            if (!IsMark(plain[i]))
            {
                continue;
            }

            var end = RunEnd(plain, i, Questions);
            if (end - i > 1 || plain[i] is '‼' or '⁇' or '⁉' or '⁈')
            {
                var span = new TextSpan(i, end - i);
                var isQuestion = plain[i..end].IndexOfAny("?？⁇⁉⁈") >= 0;
                reading.Add(span, "Marks in a row: one is enough.", new Fix(span, isQuestion ? "?" : "!"));
            }

            i = end - 1;
        }
    }

    private static bool IsExclamation(char character) => character is '!' || (character > '\u2000' && Exclamations.Contains(character, StringComparison.Ordinal));

    private static bool IsQuestion(char character) => character is '?' || (character > '\u2000' && Questions.Contains(character, StringComparison.Ordinal));

    private static bool IsMark(char character) => IsExclamation(character) || IsQuestion(character);

    private static int RunEnd(ReadOnlySpan<char> plain, int start, string others)
    {
        var end = start;
        while (end < plain.Length && (IsExclamation(plain[end]) || (others.Length > 0 && IsQuestion(plain[end]))))
        {
            end++;
        }

        return end;
    }

    // The opening mark of a Spanish pair counts with its closing mark.
    private static bool Closes(ReadOnlySpan<char> plain, int opening)
    {
        var next = plain[(opening + 1)..].IndexOfAny("¡!！");
        return next >= 0 && plain[opening + 1 + next] != '¡';
    }
}
