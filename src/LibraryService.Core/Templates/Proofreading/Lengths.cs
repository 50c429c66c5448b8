using System.Globalization;

namespace LibraryService.Templates.Proofreading;

/// <summary>PR206 and PR207: long sentences and hard words.</summary>
internal static class Lengths
{
    private const int MostWords = 25;
    private const int FewestWords = 20;
    private const double HighestGrade = 10;

    public static void LongSentences(Reading reading)
    {
        var text = reading.Text;
        foreach (var sentence in text.Sentences)
        {
            var words = text.CountWords(sentence.Start, sentence.End);
            if (words > MostWords)
            {
                reading.Add(
                    new TextSpan(sentence.Start, sentence.End - sentence.Start),
                    string.Create(CultureInfo.InvariantCulture, $"A sentence of {words} words: more than {MostWords} are hard to hold in mind. Make two of it."));
            }
        }
    }

    public static void HighGrade(Reading reading)
    {
        var text = reading.Text;
        var plain = WithoutFigures(text);
        var counts = default(ReadabilityCounts);
        foreach (var sentence in text.Sentences)
        {
            if (!sentence.IsBareItem)
            {
                counts.AddSentence(plain.AsSpan(sentence.Start, sentence.End - sentence.Start));
            }
        }

        var scores = counts.Scores;
        if (scores.Words >= FewestWords && scores.FleschKincaidGrade > HighestGrade)
        {
            var start = text.Sentences[0].Start;
            reading.Add(
                new TextSpan(start, text.Sentences[^1].End - start),
                string.Create(CultureInfo.InvariantCulture, $"Hard to read: a Flesch-Kincaid grade of {scores.FleschKincaidGrade:0.0}, and {HighestGrade} is the most. Use shorter words and sentences."));
        }
    }

    /// <summary>The text with its dates, amounts and other figures covered: no shorter word would make them easier.</summary>
    private static char[] WithoutFigures(ProofText text)
    {
        var plain = text.Plain.ToArray();
        foreach (var date in text.Dates)
        {
            plain.AsSpan(date.Start, date.Length).Fill(Mask.Field);
        }

        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = char.IsDigit(plain[i]) ? Mask.Field : plain[i];
        }

        return plain;
    }
}
