namespace LibraryService.Templates.Proofreading;

/// <summary>PR601 to PR603, PR606 and PR607: plain words that leave nobody out.</summary>
internal static class PlainWords
{
    private const string Jargon = "A word of the trade: ";
    private const string Minimised = "What is plain to the writer may not be to the reader: leave it out.";
    private const string Excluding = "This leaves some readers out, or hurts: choose a word that is for everyone.";

    private static readonly PhraseList TradeWords = new(
        ("opac", Jargon + "say catalogue.", null), ("opacs", Jargon + "say catalogues.", null), ("ill", Jargon + "say a loan from another library.", null),
        ("ills", Jargon + "say loans from other libraries.", null), ("circ", Jargon + "say lending, or the lending team.", null), ("circs", Jargon + "say lending.", null),
        ("monograph", Jargon + "say book.", null), ("monographs", Jargon + "say books.", null), ("bib record", Jargon + "say the entry in the catalogue.", null),
        ("bib records", Jargon + "say the entries in the catalogue.", null), ("accession", Jargon + "say a new item, or to add one.", null), ("accessions", Jargon + "say new items.", null),
        ("deaccession", Jargon + "say to take off the shelves.", null), ("deaccessions", Jargon + "say takes off the shelves.", null));

    private static readonly PhraseList Wordy = new(
        ("in order to", "Say: to", "to"), ("prior to", "Say: before", "before"), ("pursuant to", "Say: under, or because of.", null), ("until such time as", "Say: until", "until"),
        ("due to the fact that", "Say: because", "because"), ("please be advised", "Leave it out, and say what you have to say.", null),
        ("utilize", "Say: use", "use"), ("utilise", "Say: use", "use"), ("utilizes", "Say: uses", "uses"), ("utilises", "Say: uses", "uses"),
        ("utilized", "Say: used", "used"), ("utilised", "Say: used", "used"), ("utilizing", "Say: using", "using"), ("utilising", "Say: using", "using"));

    private static readonly PhraseList Minimisers = new(
        ("obviously", Minimised, null), ("simply", Minimised, null), ("clearly", Minimised, null), ("as you know", Minimised, null));

    private static readonly PhraseList Exclusive = new(("guys", Excluding, null), ("ladies and gentlemen", Excluding, null), ("crazy", Excluding, null));

    private static readonly HashSet<string> Being = new(StringComparer.Ordinal)
    {
        "am", "is", "are", "was", "were", "be", "been", "being", "isn't", "aren't", "wasn't", "weren't", "it's", "they're", "we're", "you're", "i'm",
    };

    private static readonly HashSet<string> Between = new(StringComparer.Ordinal) { "not", "also", "already", "now", "still", "never", "often", "always", "soon", "just", "then" };

    public static void TradeTerms(Reading reading) =>
        TradeWords.Read(reading, (text, first, _) => (text.Spell(first).StartsWith("opac") || text.Spell(first).StartsWith("ill")) && !IsCapitals(text.Written(first)));

    public static void WordyPhrases(Reading reading) => Wordy.Read(reading);

    public static void Passive(Reading reading)
    {
        var text = reading.Text;
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (!text.IsAny(word, Being))
            {
                continue;
            }

            var verb = word + 1;
            while (verb < text.Words.Count && text.GapBefore(verb) == Gap.Space && (text.IsAny(verb, Between) || text.Spell(verb).EndsWith("ly")))
            {
                verb++;
            }

            if (verb < text.Words.Count && text.GapBefore(verb) == Gap.Space && Participles.Is(text.Spell(verb)))
            {
                reading.Add(text.SpanOf(word, verb), "A passive: say who does it.");
            }
        }
    }

    public static void Minimising(Reading reading) => Minimisers.Read(reading, (text, first, last) =>
        last > first && ((text.Is(first - 2, "as") && text.GapBefore(first) == Gap.Space) || (text.Is(last + 1, "it") && text.GapBefore(last + 1) == Gap.Space)));

    public static void Excludes(Reading reading) => Exclusive.Read(reading);

    // OPACs and ILLs keep their small s.
    private static bool IsCapitals(ReadOnlySpan<char> written) => written.TrimEnd('s').IndexOfAnyExceptInRange('A', 'Z') < 0;
}
