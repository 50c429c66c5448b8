namespace LibraryService.Templates.Proofreading;

/// <summary>A few words in a row, with nothing but space between them.</summary>
/// <param name="words">The words in lower case, with straight apostrophes.</param>
/// <param name="advice">What to say about it.</param>
/// <param name="instead">What says the same; null when nothing does in every sentence.</param>
internal sealed class Phrase(string words, string advice = "", string? instead = null)
{
    private readonly string[] _words = words.Split(' ');

    public string Advice => advice;

    public string? Instead => instead;

    public int Length => _words.Length;

    /// <summary>Whether the phrase stands from a word on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    /// <param name="commas">Whether a comma may stand between the words.</param>
    public bool StandsAt(ProofText text, int word, bool commas = false)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (!text.Is(word + i, _words[i]) || (i > 0 && text.GapBefore(word + i) != Gap.Space && !(commas && text.GapBefore(word + i) == Gap.Comma)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the phrase stands anywhere.</summary>
    public bool StandsIn(ProofText text)
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (StandsAt(text, word))
            {
                return true;
            }
        }

        return false;
    }
}
