using System.Collections.Frozen;

namespace LibraryService.Templates;

/// <summary>The 7-bit alphabet of GSM 03.38 with its extension table, and what can stand for characters outside it.</summary>
internal static class GsmAlphabet
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extension = "\f^{}\\[~]|€";

    private static readonly byte[] Costs = CostTable();

    private static readonly FrozenDictionary<char, string> Stand = StandIns();

    /// <summary>How many 7-bit units the character takes: 1, 2 with an escape, or 0 when it is not in the alphabet.</summary>
    public static int Cost(char character) => character < Costs.Length ? Costs[character] : 0;

    /// <summary>What can stand for a character outside the alphabet; null when nothing can.</summary>
    public static string? StandIn(char character) => Stand.GetValueOrDefault(character);

    private static byte[] CostTable()
    {
        var costs = new byte['€' + 1];
        foreach (var character in Basic)
        {
            costs[character] = 1;
        }

        foreach (var character in Extension)
        {
            costs[character] = 2;
        }

        return costs;
    }

    private static FrozenDictionary<char, string> StandIns()
    {
        (string Characters, string StandIn)[] table =
        [
            ("‘’‚‛′´`", "'"), ("“”„‟″«»", "\""), ("‹", "<"), ("›", ">"), ("‐‑‒–—―−", "-"), ("…", "..."), ("•·‣▪", "-"),
            ("\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\t", " "), ("\u00AD\u200B\u200C\u200D\u2060\uFEFF", ""), ("\u2028\u2029", "\n"),
            ("×", "x"), ("÷", "/"), ("™", "TM"), ("©", "(c)"), ("®", "(R)"), ("½", "1/2"), ("¼", "1/4"), ("¾", "3/4"), ("→", "->"), ("←", "<-"),
            ("ÁÀÂÃĀ", "A"), ("áâãā", "a"), ("ç", "c"), ("ÈÊËĒ", "E"), ("êëē", "e"), ("ÍÌÎÏ", "I"), ("íîï", "i"), ("ÓÒÔÕ", "O"), ("óôõ", "o"),
            ("ÚÙÛ", "U"), ("úû", "u"), ("ÝŶŸ", "Y"), ("ýŷÿ", "y"), ("Ŵ", "W"), ("ŵ", "w"), ("Œ", "OE"), ("œ", "oe"), ("Š", "S"), ("š", "s"), ("Ž", "Z"), ("ž", "z"),
        ];
        return table.SelectMany(row => row.Characters.Select(character => (character, row.StandIn)))
            .ToFrozenDictionary(pair => pair.character, pair => pair.StandIn);
    }
}
