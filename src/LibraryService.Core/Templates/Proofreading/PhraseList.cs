using System.Collections.Frozen;

namespace LibraryService.Templates.Proofreading;

/// <summary>Phrases that one rule catches wherever they stand.</summary>
internal sealed class PhraseList
{
    private readonly FrozenDictionary<string, Phrase[]> _byFirstWord;

    public PhraseList(params (string Words, string Advice, string? Instead)[] phrases) => _byFirstWord = phrases
        .GroupBy(phrase => phrase.Words.Split(' ')[0], StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.Select(phrase => new Phrase(phrase.Words, phrase.Advice, phrase.Instead)).OrderByDescending(phrase => phrase.Length).ToArray(),
            StringComparer.Ordinal);

    /// <param name="reading">The reading.</param>
    /// <param name="isLeftAlone">Whether what stands from the first to the last of these words is left alone; null for never.</param>
    /// <param name="commas">Whether a comma may stand between the words.</param>
    public void Read(Reading reading, Func<ProofText, int, int, bool>? isLeftAlone = null, bool commas = false)
    {
        var text = reading.Text;
        var lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (!lookup.TryGetValue(text.Spell(word), out var phrases))
            {
                continue;
            }

            foreach (var phrase in phrases)
            {
                var last = word + phrase.Length - 1;
                if (!phrase.StandsAt(text, word, commas) || (isLeftAlone?.Invoke(text, word, last) ?? false))
                {
                    continue;
                }

                var span = text.SpanOf(word, last);
                reading.Add(span, phrase.Advice, phrase.Instead is null ? null : new Fix(span, Cased(phrase.Instead, text.Text[span.Start])));
                word = last;
                break;
            }
        }
    }

    private static string Cased(string instead, char like) => char.IsUpper(like) ? char.ToUpperInvariant(instead[0]) + instead[1..] : instead;
}
