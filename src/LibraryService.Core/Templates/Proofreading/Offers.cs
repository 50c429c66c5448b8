namespace LibraryService.Templates.Proofreading;

/// <summary>PR110 and PR309: thanks for feedback, and one step more than was asked.</summary>
internal static class Offers
{
    private static readonly HashSet<string> ThankingWords = new(StringComparer.Ordinal)
    {
        "thank", "thanks", "thanked", "thanking", "thankful", "grateful", "gratefully", "gratitude", "appreciate", "appreciates", "appreciated", "appreciating", "appreciation", "appreciative",
    };

    private static readonly Phrase[] FurtherHelp = [new("anything else"), new("anything more")];

    public static void MissingThanks(Reading reading)
    {
        var text = reading.Text;
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (text.IsAny(word, ThankingWords) && text.IsInBody(text.Words[word].Start) && !IsClosing(text, word))
            {
                return;
            }
        }

        reading.Add(text.Opening, "An answer to feedback that does not thank for it: was the reader heard?");
    }

    public static void MissingFurtherHelp(Reading reading)
    {
        var text = reading.Text;
        if (!Array.Exists(FurtherHelp, phrase => phrase.StandsIn(text))
            && !reading.Policy.FurtherHelp.Any(words => new Phrase(Plain(words)).StandsIn(text)))
        {
            reading.Add(text.Opening, "An answer that offers nothing more: ask whether there is anything else.");
        }
    }

    // "Thanks, Tom" at the very end closes a message without a line of its own.
    private static bool IsClosing(ProofText text, int word) =>
        text.Is(word, "thanks") && text.Words.Count - word <= 4
        && text.Words[word].End < text.Plain.Length && text.Plain[text.Words[word].End] == ',';

    private static string Plain(string words) => string.Join(' ', words.ToLowerInvariant().Replace('’', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
