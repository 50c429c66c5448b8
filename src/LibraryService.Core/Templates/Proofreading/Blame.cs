namespace LibraryService.Templates.Proofreading;

/// <summary>PR107: does it blame the reader?</summary>
internal static class Blame
{
    private const string Advice = "This blames the reader, which takes an apology back: say what happened, not who did it.";
    private static readonly PhraseList Phrases = new(
        ("you failed to", Advice, null), ("as i told you", Advice, null), ("as i already told you", Advice, null), ("your mistake", Advice, null));

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "not", "never", "no", "nor", "isn't", "wasn't", "aren't", "weren't", "rather", "without",
    };

    private static readonly HashSet<string> Between = new(StringComparer.Ordinal) { "already", "also", "just", "at", "least", "really", "then", "first" };

    public static void Reader(Reading reading)
    {
        Phrases.Read(reading, (text, first, _) => text.Is(first, "your") && IsDenied(text, first));
        var text = reading.Text;
        for (var word = 0; word + 2 < text.Words.Count; word++)
        {
            var last = text.Is(word, "you") && text.Is(word + 1, "should've") ? word + 1
                : text.Is(word, "you") && text.Is(word + 1, "should") && text.Is(word + 2, "have") ? word + 2
                : -1;
            if (last < 0 || !AreTogether(text, word, last))
            {
                continue;
            }

            var verb = last + 1;
            while (text.IsAny(verb, Between) && text.GapBefore(verb) == Gap.Space)
            {
                verb++;
            }

            if (verb < text.Words.Count && text.GapBefore(verb) == Gap.Space && Participles.Is(text.Spell(verb)) && !IsServed(text, verb))
            {
                reading.Add(text.SpanOf(word, verb), Advice);
            }
        }
    }

    // "You should have received it" and "you should have been told" are about what we did.
    private static bool IsServed(ProofText text, int verb) =>
        text.Is(verb, "received") || (text.Is(verb, "been") && verb + 1 < text.Words.Count && Participles.Is(text.Spell(verb + 1)));

    private static bool IsDenied(ProofText text, int word) =>
        text.IsAny(word - 1, Negations) || (text.IsAny(word - 2, Negations) && text.GapBefore(word) == Gap.Space && text.GapBefore(word - 1) == Gap.Space);

    private static bool AreTogether(ProofText text, int first, int last)
    {
        for (var word = first + 1; word <= last; word++)
        {
            if (text.GapBefore(word) != Gap.Space)
            {
                return false;
            }
        }

        return true;
    }
}
