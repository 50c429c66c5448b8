namespace LibraryService.Templates.Proofreading;

/// <summary>Past participles of English verbs.</summary>
internal static class Participles
{
    private static readonly HashSet<string> Irregular = new(
        ("told brought called mislaid misled misread withheld upset redone undone rewritten rebuilt resold repaid overpaid foreseen bitten beaten sunk fought sought lain spun reset been come gone done made seen taken given written read kept left sent paid known shown found held bought caught taught thought sold said laid lost met put " +
         "set cut let hit hurt shut spent built lent bent dealt felt heard stood understood won begun broken chosen driven eaten fallen forgotten forgiven gotten got grown hidden ridden " +
         "risen spoken stolen sworn thrown torn woken worn withdrawn drawn drunk sung swum rung run led fed bled fled sped dug hung stuck struck swung wound ground bound borne born frozen " +
         "flown blown mistaken shaken had meant learnt burnt spelt spilt dreamt slept swept wept crept lit slid hid rid bid become overcome proven sewn sown mown shut split spread cast").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> NoVerbs = new(
        ("bed seed need feed speed shed weed deed breed reed greed creed steed red hundred kindred sacred naked wicked sled indeed embed infrared biped shred moped coed " +
         "hatred aged rugged crooked beloved united ted fred ned med wed bred bleed").Split(' '),
        StringComparer.Ordinal);

    public static bool Is(ReadOnlySpan<char> word) =>
        Irregular.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
        || (word.Length > 3 && word.EndsWith("ed") && !NoVerbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word));
}
