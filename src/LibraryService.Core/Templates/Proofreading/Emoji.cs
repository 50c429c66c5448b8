using System.Text;

namespace LibraryService.Templates.Proofreading;

/// <summary>Characters that are shown as small pictures.</summary>
internal static class Emoji
{
    // Of the older symbols, those that Unicode shows as pictures by default, and hearts, faces and the sun, which people mean so.
    private const string Old = "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☀☔☕☹☺☻♈♉♊♋♌♍♎♏♐♑♒♓♡♥♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❣❤➕➖➗➰➿⬛⬜⭐⭕";

    /// <summary>How long the picture is that starts here, with its modifiers and what is joined to it; 0 when none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var length = One(text, at);
        while (length > 0 && at + length < text.Length)
        {
            var more = text[at + length] switch
            {
                '\uFE0F' or '\u20E3' => 1,
                '\u200D' when One(text, at + length + 1) is > 0 and var joined => 1 + joined,
                '\u200D' when at + length + 1 < text.Length && text[at + length + 1] is '♀' or '♂' => 2,
                '\uD83C' or '\uD83D' or '\uD83E' => One(text, at + length),
                _ => 0,
            };
            if (more == 0)
            {
                break;
            }

            length += more;
        }

        return length;
    }

    private static int One(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] < '\u2000')
        {
            return 0;
        }

        if (!char.IsSurrogate(text[at]))
        {
            return Old.Contains(text[at], StringComparison.Ordinal) || (at + 1 < text.Length && text[at + 1] == '\uFE0F') ? 1 : 0;
        }

        return Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done
            && rune.Value is (>= 0x1F000 and <= 0x1F0FF) or (>= 0x1F18E and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F7E0 and <= 0x1F7EB) or (>= 0x1F900 and <= 0x1FAFF)
            ? length
            : 0;
    }
}
