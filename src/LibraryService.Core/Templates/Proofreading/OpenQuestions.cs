namespace LibraryService.Templates.Proofreading;

/// <summary>PR308: does the message raise a question that it fails to answer?</summary>
internal static class OpenQuestions
{
    private static readonly Phrase[] Events =
    [
        new("story time"), new("storytime"), new("workshop"), new("author visit"), new("concert"), new("lecture"), new("quiz"), new("puppet show"),
    ];

    private static readonly HashSet<string> Rooms = Set("hall halls room rooms theatre theater space notes master sheet");
    private static readonly HashSet<string> NoFee = Set("no without zero never waive waived waives any");
    private static readonly HashSet<string> ClosedThings = Set("stack stacks access caption captions captioned captioning circuit shelf shelves shelving reserve collection group store storage question questions loop book session");
    private static readonly HashSet<string> Requests = Set("your request case account ticket file enquiry inquiry survey poll list order query form");

    public static void Raised(Reading reading)
    {
        var answers = new Answers(reading.Text);
        var text = reading.Text;
        var (collect, fee, closed, happening) = (false, false, false, false);
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (!collect && Collecting.LastWord(text, word) is >= 0 and var item && !answers.HasPlace && !answers.HasPickUpDate(word))
            {
                collect = true;
                reading.Add(text.SpanOf(word, item), "Where is it to be collected, and until when? Say the place or the date.");
            }
            else if (!fee && IsFee(text, word) && !answers.HasAmount)
            {
                fee = true;
                reading.Add(text.SpanOf(word, word), "How much is the fee? Say the amount.");
            }
            else if (!closed && ClosedUntil(text, word) is >= 0 and var last && !answers.HasReopening)
            {
                closed = true;
                reading.Add(text.SpanOf(word, last), "When does it open again? Say the date.");
            }
            else if (!happening && Event(text, word) is >= 0 and var end && !(answers.HasDate && answers.HasTime))
            {
                happening = true;
                reading.Add(text.SpanOf(word, end), "When is it? Say the date and the time.");
            }
        }
    }

    private static bool IsFee(ProofText text, int word) =>
        (text.Is(word, "fee") || text.Is(word, "fees"))
        && !text.IsAny(word - 1, NoFee)
        && !(text.IsAny(word - 2, NoFee) && text.GapBefore(word) == Gap.Space && text.GapBefore(word - 1) == Gap.Space)
        && !(text.Is(word + 1, "free") && text.GapBefore(word + 1) is Gap.Space or Gap.Hyphen);

    /// <summary>The last word of "is closed" or "will close"; -1 when it is neither, or closes a request.</summary>
    private static int ClosedUntil(ProofText text, int word)
    {
        if ((text.Is(word, "is") || text.Is(word, "are") || text.Is(word, "be") || text.Is(word, "it's") || text.Is(word, "we're"))
            && text.Is(word + 1, "closed") && text.GapBefore(word + 1) == Gap.Space)
        {
            return text.IsAny(word + 2, ClosedThings) && text.GapBefore(word + 2) is Gap.Space or Gap.Hyphen ? -1 : word + 1;
        }

        return text.Is(word, "will") && text.Is(word + 1, "close") && text.GapBefore(word + 1) == Gap.Space
            && !text.IsAny(word + 2, Requests) && !text.IsAny(word + 3, Requests)
            ? word + 1
            : -1;
    }

    private static int Event(ProofText text, int word)
    {
        foreach (var phrase in Events)
        {
            if (phrase.StandsAt(text, word) || IsHyphenated(text, word, phrase))
            {
                var last = word + phrase.Length - 1;
                return text.IsAny(last + 1, Rooms) && text.GapBefore(last + 1) is Gap.Space or Gap.Hyphen ? -1 : last;
            }
        }

        return -1;
    }

    private static bool IsHyphenated(ProofText text, int word, Phrase phrase) =>
        phrase.Length == 2 && text.Is(word, "story") && text.Is(word + 1, "time") && text.GapBefore(word + 1) == Gap.Hyphen && phrase == Events[0];

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
