namespace LibraryService.Templates.Proofreading;

/// <summary>What is counted for the readability of a text.</summary>
internal struct ReadabilityCounts
{
    private int _words;
    private int _sentences;
    private int _syllables;

    public readonly ReadabilityScores Scores => _words == 0
        ? default
        : new ReadabilityScores(
            _words,
            _sentences,
            _syllables,
            206.835 - (1.015 * _words / _sentences) - (84.6 * _syllables / _words),
            (0.39 * _words / _sentences) + (11.8 * _syllables / _words) - 15.59);

    /// <summary>Adds a sentence in lower case; what is covered in it does not count.</summary>
    public void AddSentence(ReadOnlySpan<char> sentence)
    {
        var before = _words;
        var start = 0;
        for (var i = 0; i <= sentence.Length; i++)
        {
            if (i == sentence.Length || char.IsWhiteSpace(sentence[i]) || sentence[i] is '—' or '…')
            {
                AddWord(sentence[start..i]);
                start = i + 1;
            }
        }

        _sentences += _words > before ? 1 : 0;
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        var (parts, syllables, start) = (0, 0, 0);
        for (var i = 0; i <= word.Length; i++)
        {
            if (i < word.Length && Mask.Is(word[i]))
            {
                return;
            }

            if (i < word.Length && (char.IsLetterOrDigit(word[i]) || word[i] is '\'' or '’' || word[i] is >= '\u0300' and <= '\u036F'))
            {
                continue;
            }

            var part = word[start..i].Trim("'’");
            if (!part.IsEmpty)
            {
                parts++;
                syllables += Syllables.In(part);
            }

            start = i + 1;
        }

        _words += parts > 0 ? 1 : 0;
        _syllables += syllables;
    }
}
