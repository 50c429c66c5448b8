using LibraryService.Templates;

namespace LibraryService.Benchmarks.Templates;

/// <summary>What one writes first: two sets, and one question to each for every character.</summary>
internal static class HashSetSms
{
    private static readonly HashSet<char> Basic =
        [.. "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"];

    private static readonly HashSet<char> Extension = [.. "\f^{}\\[~]|€"];

    public static SmsMeasure Measure(string text)
    {
        var (units, segments, used) = (0, 1, 0);
        foreach (var character in text)
        {
            int cost;
            if (Basic.Contains(character))
            {
                cost = 1;
            }
            else if (Extension.Contains(character))
            {
                cost = 2;
            }
            else
            {
                return Wide(text);
            }

            units += cost;
            used += cost;
            if (used > 153)
            {
                segments++;
                used = cost;
            }
        }

        return units <= 160 ? new SmsMeasure(SmsEncoding.Gsm7, units, 1, 160) : new SmsMeasure(SmsEncoding.Gsm7, units, segments, 153);
    }

    private static SmsMeasure Wide(string text)
    {
        var (segments, used) = (1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var cost = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
            if (used + cost > 67)
            {
                segments++;
                used = 0;
            }

            used += cost;
            i += cost - 1;
        }

        return text.Length <= 70 ? new SmsMeasure(SmsEncoding.Ucs2, text.Length, 1, 70) : new SmsMeasure(SmsEncoding.Ucs2, text.Length, segments, 67);
    }
}
