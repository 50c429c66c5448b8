namespace LibraryService.Templates.Proofreading;

/// <summary>A text made ready for the rules: what is not judged is covered, and words, lines, sentences, greeting and closing are known.</summary>
internal sealed partial class ProofText
{
    private readonly char[] _plain;
    private readonly List<Word> _words = [];
    private readonly List<TextLine> _lines = [];
    private readonly List<Sentence> _sentences = [];

    public ProofText(string text, ProofreadContext context, IReadOnlyList<SourcePiece>? source)
    {
        Text = text;
        Context = context;
        _plain = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            _plain[i] = text[i] switch { '’' or 'ʼ' => '\'', Mask.Placeholder or Mask.Link or Mask.Field => Mask.Field, var other => char.ToLowerInvariant(other) };
        }

        if (source is null)
        {
            FieldScanner.Cover(text, context.FieldValues, _plain);
        }
        else
        {
            foreach (var piece in source.Where(piece => piece.IsQuoted))
            {
                _plain.AsSpan(piece.Span.Start, piece.Span.Length).Fill(Mask.Field);
            }
        }

        Links = LinkScanner.In(text);
        Placeholders = PlaceholderScanner.In(text, _plain);
        foreach (var span in Links.Select(link => link.Span))
        {
            Cover(span, Mask.Link);
        }

        // A placeholder in an address is still one: PR301 has its list, so the address may keep its cover.
        Placeholders.RemoveAll(span => _plain[span.Start] == Mask.Link && text[span.Start] is not ('{' or '[' or '<' or '}'));
        foreach (var span in Placeholders)
        {
            Cover(span, Mask.Placeholder);
        }

        FindLines();
        Greeting = Greeting.Find(this);
        Closing = Closing.Find(this);
        FindWords();
        FindSentences();
        Dates = DateScanner.In(this);
    }

    public string Text { get; }

    public ProofreadContext Context { get; }

    /// <summary>The text in lower case, apostrophes straight, with all covered that is not judged.</summary>
    public ReadOnlySpan<char> Plain => _plain;

    public List<Link> Links { get; }

    public List<TextSpan> Placeholders { get; }

    public Greeting? Greeting { get; }

    public Closing? Closing { get; }

    public List<TextSpan> Dates { get; }

    public IReadOnlyList<TextLine> Lines => _lines;

    public List<Word> Words => _words;

    public List<Sentence> Sentences => _sentences;

    /// <summary>Where to show what the whole message lacks: the first sentence, or the start.</summary>
    public TextSpan Opening => _sentences.Count > 0 ? new TextSpan(_sentences[0].Start, _sentences[0].End - _sentences[0].Start) : new TextSpan(0, 0);

    public bool IsInBody(int at) => !(Greeting is { } greeting && greeting.Holds(at)) && !(Closing is { } closing && closing.Holds(at));

    /// <summary>Whether a word is this one; false beyond the ends.</summary>
    public bool Is(int word, string lower) => word >= 0 && word < _words.Count && Spell(word).SequenceEqual(lower);

    public bool IsAny(int word, HashSet<string> lower) =>
        word >= 0 && word < _words.Count && lower.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Spell(word));

    /// <summary>A word in lower case, its apostrophes straight.</summary>
    public ReadOnlySpan<char> Spell(int word) => _plain.AsSpan(_words[word].Start, _words[word].End - _words[word].Start);

    /// <summary>A word as written.</summary>
    public ReadOnlySpan<char> Written(int word) => Text.AsSpan(_words[word].Start, _words[word].End - _words[word].Start);

    public Gap GapBefore(int word) => word < _words.Count ? _words[word].Before : Gap.Break;

    public TextSpan SpanOf(int firstWord, int lastWord) => new(_words[firstWord].Start, _words[lastWord].End - _words[firstWord].Start);

    private void Cover(TextSpan span, char with)
    {
        foreach (ref var character in _plain.AsSpan(span.Start, span.Length))
        {
            character = character == Mask.Field ? character : with;
        }
    }

    private void FindLines()
    {
        var start = 0;
        for (var i = 0; i <= Text.Length; i++)
        {
            if (i < Text.Length && Text[i] is not ('\n' or '\r' or '\u2028' or '\u2029' or '\u0085'))
            {
                continue;
            }

            var (from, to) = (start, i);
            while (from < to && char.IsWhiteSpace(Text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(Text[to - 1]))
            {
                to--;
            }

            _lines.Add(new TextLine(from, to));
            if (i + 1 < Text.Length && Text[i] == '\r' && Text[i + 1] == '\n')
            {
                i++;
            }

            start = i + 1;
        }
    }
}
