namespace LibraryService.Templates.Proofreading;

/// <summary>PR204: the same word twice.</summary>
internal static class DoubledWords
{
    public static void Read(Reading reading)
    {
        var text = reading.Text;
        for (var word = 1; word < text.Words.Count; word++)
        {
            if (!IsDoubled(text, word))
            {
                continue;
            }

            var first = word - 1;
            while (IsDoubled(text, word + 1))
            {
                word++;
            }

            var kept = text.Words[first];
            reading.Add(
                text.SpanOf(first, word),
                $"\"{text.Written(first)}\" stands here twice in a row.",
                new Fix(new TextSpan(kept.End, text.Words[word].End - kept.End), ""));
        }
    }

    private static bool IsDoubled(ProofText text, int word)
    {
        if (word >= text.Words.Count || text.GapBefore(word) != Gap.Space || !text.Spell(word).SequenceEqual(text.Spell(word - 1))
            || text.Is(word, "had") || text.Is(word, "that") || !char.IsLetter(text.Spell(word)[0]))
        {
            return false;
        }

        var (one, two) = (text.Words[word - 1], text.Words[word]);
        return text.IsInBody(one.Start) && text.IsInBody(two.Start)
            && !(one.Start > 0 && IsJoined(text.Plain[one.Start - 1]))
            && !(two.End < text.Plain.Length && text.Plain[two.End] is '-' or '‐' or '‑' or '@' or '_');
    }

    // "Long-term term" and "@tom tom" are not a word twice.
    private static bool IsJoined(char before) => before is '-' or '‐' or '‑' or '@' or '#' or '_' or '&' || Mask.Is(before);
}
