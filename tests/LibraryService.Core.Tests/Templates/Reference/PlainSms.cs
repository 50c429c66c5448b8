using LibraryService.Templates;

namespace LibraryService.Tests.Templates.Reference;

/// <summary>The parts of an SMS the slow and obvious way: whole characters put into part after part until one does not fit.</summary>
internal static class PlainSms
{
    private static readonly HashSet<string> Basic = [.. Characters(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà")];

    private static readonly HashSet<string> Extension = [.. Characters("\f^{}\\[~]|€")];

    public static (SmsEncoding Encoding, int Units, List<string> Parts) Of(string text)
    {
        var characters = Characters(text);
        var gsm = characters.TrueForAll(character => Basic.Contains(character) || Extension.Contains(character));
        int Cost(string character) => gsm ? (Extension.Contains(character) ? 2 : 1) : character.Length;
        var units = characters.Sum(Cost);
        var room = (gsm, units) switch
        {
            (true, <= 160) => 160,
            (true, _) => 153,
            (false, <= 70) => 70,
            _ => 67,
        };
        List<string> parts = [""];
        var used = 0;
        foreach (var character in characters)
        {
            if (used + Cost(character) > room)
            {
                parts.Add("");
                used = 0;
            }

            parts[^1] += character;
            used += Cost(character);
        }

        return (gsm ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2, units, parts);
    }

    private static List<string> Characters(string text)
    {
        List<string> characters = [];
        for (var i = 0; i < text.Length; i++)
        {
            var length = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
            characters.Add(text.Substring(i, length));
            i += length - 1;
        }

        return characters;
    }
}
