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
        var counts = default(ReadabilityCounts);
        foreach (var sentence in text.Sentences)
        {
            counts.AddSentence(text.Plain[sentence.Start..sentence.End]);
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
}
