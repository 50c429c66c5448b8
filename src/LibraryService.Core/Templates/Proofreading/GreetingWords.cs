namespace LibraryService.Templates.Proofreading;

/// <summary>Words of greeting, by language; those that cannot stand without a name come first.</summary>
internal static class GreetingWords
{
    private static readonly Dictionary<string, (string[] WithName, string[] Alone)> Lists = new(StringComparer.Ordinal)
    {
        ["en"] = (["dear"], ["hi there", "hi", "hello", "hey", "good morning", "good afternoon", "good evening", "good day", "greetings"]),
        ["es"] = (["estimado/a", "estimada/o", "estimado", "estimada", "querido/a", "querida/o", "querido", "querida", "apreciado", "apreciada"],
            ["hola", "buenos días", "buenas tardes", "buenas noches", "buen día"]),
        ["fr"] = (["cher/chère", "chère", "cher"], ["bonjour", "bonsoir", "salut"]),
        ["de"] = (["sehr geehrte/r", "sehr geehrter", "sehr geehrte", "liebe/r", "lieber", "liebe"], ["hallo", "guten tag", "guten morgen", "guten abend", "hi"]),
        ["it"] = (["caro/a", "caro", "cara", "gentile", "egregio"], ["ciao", "buongiorno", "buonasera", "salve"]),
        ["pt"] = (["prezado/a", "prezado", "prezada", "caro", "cara", "estimado", "estimada", "querido", "querida"], ["olá", "oi", "bom dia", "boa tarde", "boa noite"]),
        ["nl"] = (["beste", "geachte", "lieve"], ["hallo", "hoi", "goedemorgen", "goedemiddag", "goedenavond", "dag"]),
        ["pl"] = (["szanowny", "szanowna", "drogi", "droga"], ["dzień dobry", "cześć", "witaj"]),
        ["cy"] = (["annwyl"], ["helo", "shwmae", "bore da", "prynhawn da", "noswaith dda"]),
        ["ca"] = (["benvolgut", "benvolguda", "estimat", "estimada"], ["hola", "bon dia", "bona tarda"]),
        ["sv"] = (["kära", "käre"], ["hej", "god morgon", "god dag"]),
        ["da"] = (["kære"], ["hej", "goddag", "godmorgen"]),
        ["nb"] = (["kjære"], ["hei", "god dag", "god morgen"]),
        ["ru"] = (["уважаемый", "уважаемая", "дорогой", "дорогая"], ["здравствуйте", "добрый день", "привет"]),
    };

    public static bool Has(string language) => Lists.ContainsKey(language);

    /// <summary>The greeting with which a line in lower case starts: one of its language, or of English.</summary>
    public static GreetingWord? Match(ReadOnlySpan<char> line, string language) =>
        MatchIn(line, language, isInLanguage: true) ?? (language is "en" ? null : MatchIn(line, "en", isInLanguage: false));

    private static GreetingWord? MatchIn(ReadOnlySpan<char> line, string language, bool isInLanguage)
    {
        if (!Lists.TryGetValue(language, out var list))
        {
            return null;
        }

        foreach (var (words, wantsName) in ((string[], bool)[])[(list.WithName, true), (list.Alone, false)])
        {
            foreach (var word in words)
            {
                if (line.StartsWith(word) && (line.Length == word.Length || char.IsWhiteSpace(line[word.Length]) || line[word.Length] is ',' or ':' or '!' or '.'))
                {
                    return new GreetingWord(word.Length, wantsName, isInLanguage);
                }
            }
        }

        return null;
    }
}
