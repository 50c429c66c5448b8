namespace LibraryService.Templates.Proofreading;

/// <summary>Finds the name of a library, such as Millbrook Library or Biblioteca de Millbrook.</summary>
internal static class LibraryNames
{
    private static readonly HashSet<string> Words = Set(
        "library libraries biblioteca biblioteques bibliotecas bibliothèque bibliothèques médiathèque mediatheque bibliothek bibliotheken bücherei büchereien stadtbibliothek stadtbücherei " +
        "gemeindebücherei bibliotheek bibliotek biblioteket biblioteka biblioteki llyfrgell llyfrgelloedd kirjasto knihovna könyvtár leabharlann leabharlanna bibliotek raamatukogu bibliotēka библиотека бібліотека βιβλιοθήκη mediateca");

    private static readonly HashSet<string> Links = Set("of de del della di da do du des la le les el en in y d'");

    // A capital at the start of a sentence is no name, and neither is what any library may be called.
    private static readonly HashSet<string> NoNames = Set(
        "the your our this that a an my any each every all no local new dear from at in to by for with on and or but visit call see ask tell use bring show need hello hi please reminder free " +
        "mobile school welcome is it we you i if when where public community branch thank thanks reply text stop good sorry great digital online own which what how more other " +
        "la el su tu nuestra nuestro una un die der das ihre unsere eine deine la votre notre une cette de het uw onze een your's " +
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow");

    public static bool StandIn(ProofText text, IReadOnlyList<string> own)
    {
        var told = string.IsNullOrWhiteSpace(text.Context.Library) ? own : [.. own, text.Context.Library.Trim()];
        if (told.Any(name => text.Text.Contains(name, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        // The name may be a value that was filled in: 5xx see those.
        var plain = text.Context.FieldValues.Count == 0 ? text : new ProofText(text.Text, text.Context with { FieldValues = [] }, source: null);
        for (var word = 0; word < plain.Words.Count; word++)
        {
            if (IsLibrary(plain, word) && IsNamed(plain, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLibrary(ProofText text, int word)
    {
        var said = text.Spell(word);
        said = said.EndsWith("'s") ? said[..^2] : said;
        return Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(said);
    }

    private static bool IsNamed(ProofText text, int word)
    {
        var isCapital = char.IsUpper(text.Written(word)[0]);
        var before = word - 1;
        while (before >= 0 && text.GapBefore(before + 1) == Gap.Space && (text.Is(before, "public") || text.Is(before, "community") || text.Is(before, "branch")))
        {
            before--;
        }

        if (before >= 0 && text.GapBefore(before + 1) is Gap.Space or Gap.Hyphen && IsName(text, before)
            && (isCapital || EndsSender(text, word) || (before > 0 && text.GapBefore(before) == Gap.Space)))
        {
            return true;
        }

        if (!isCapital)
        {
            return false;
        }

        // Biblioteca de Millbrook, Library of Birmingham; in English a name straight after it is none.
        var after = word + 1;
        var isLinked = false;
        while (after < word + 3 && text.IsAny(after, Links) && text.GapBefore(after) == Gap.Space)
        {
            isLinked = true;
            after++;
        }

        return after < text.Words.Count && text.GapBefore(after) == Gap.Space && IsName(text, after)
            && (text.Is(after - 1, "of") || (!text.Spell(word).StartsWith("librar") && (isLinked || after == word + 1)));
    }

    private static bool IsName(ProofText text, int word) => char.IsUpper(text.Written(word)[0]) && !text.IsAny(word, NoNames) && !text.IsAny(word, Links);

    private static bool EndsSender(ProofText text, int word) => text.Words[word].End < text.Plain.Length && text.Plain[text.Words[word].End] == ':';

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
