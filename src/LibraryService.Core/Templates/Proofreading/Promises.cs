namespace LibraryService.Templates.Proofreading;

/// <summary>PR108: a promise says when.</summary>
internal static class Promises
{
    private const string Advice = "When? Say a date, or until when the reader hears from you.";
    private static readonly PhraseList Vague = new(("as soon as possible", Advice, null), ("shortly", Advice, null), ("in due course", Advice, null));

    public static void Undated(Reading reading)
    {
        var dated = Paragraphs(reading.Text);
        Vague.Read(reading, (text, first, last) =>
            (text.Is(first, "shortly") && (text.Is(last + 1, "before") || text.Is(last + 1, "after") || text.Is(last + 1, "afterwards")))
            || HasDate(text, dated, text.Words[first].Start));
    }

    /// <summary>Where each paragraph ends.</summary>
    private static List<int> Paragraphs(ProofText text)
    {
        List<int> ends = [];
        foreach (var line in text.Lines)
        {
            if (line.IsEmpty)
            {
                ends.Add(line.Start);
            }
        }

        ends.Add(text.Text.Length);
        return ends;
    }

    private static bool HasDate(ProofText text, List<int> ends, int at)
    {
        var paragraph = ends.BinarySearch(at) is var found && found < 0 ? ~found : found;
        var from = paragraph == 0 ? 0 : ends[paragraph - 1];
        var to = ends[Math.Min(paragraph, ends.Count - 1)];
        var (low, high) = (0, text.Dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Dates[middle].Start >= from ? (low, middle) : (middle + 1, high);
        }

        return low < text.Dates.Count && text.Dates[low].Start < to;
    }
}
