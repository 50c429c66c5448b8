namespace LibraryService.Templates.Proofreading;

/// <summary>PR302, PR303 and PR604: how a message greets and how it closes.</summary>
internal static class GreetingLines
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "mr.", "mrs.", "ms.", "mx.", "dr.", "prof." };

    private static readonly HashSet<string> Strangers = new(StringComparer.Ordinal)
    {
        "sir/madam", "madam/sir", "sir or madam", "madam or sir", "patron", "customer", "user",
    };

    private static readonly Phrase ToWhom = new("to whom it may concern");

    public static void Empty(Reading reading)
    {
        var text = reading.Text;
        if (text.Greeting is not { IsInLanguage: true } greeting)
        {
            return;
        }

        var name = text.Plain.Slice(greeting.Name.Start, greeting.Name.Length);
        var mark = greeting.Name.End < text.Plain.Length ? text.Plain[greeting.Name.End] : '\n';
        var isEmpty = name.Trim().IsEmpty;
        var isMissing = greeting.WantsName
            ? isEmpty || (Tags.IsEnglish(reading.Context.Language) && Titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.Trim()))
            : isEmpty && !name.IsEmpty && mark == ',';
        if (isMissing)
        {
            reading.Add(greeting.Span, "The greeting names nobody: say who is meant, or greet without a name.");
        }
    }

    public static void MissingSignOff(Reading reading)
    {
        var text = reading.Text;
        if (text.Closing is not { } closing)
        {
            reading.Add(text.Sentences.Count > 0 ? LastSentence(text) : text.Opening, "No closing line: whom can the reader ask? Close with a line and a name under it.");
        }
        else if (!closing.HasName)
        {
            reading.Add(closing.Span, "No name under the closing line: whom can the reader ask?");
        }
    }

    public static void Cold(Reading reading)
    {
        const string Advice = "A cold opener: greet the reader by name, or the group that you mean.";
        var text = reading.Text;
        if (text.Greeting is { WantsName: true } greeting && Strangers.Contains(Tidy(text.Plain.Slice(greeting.Name.Start, greeting.Name.Length))))
        {
            reading.Add(greeting.Span, Advice);
        }

        for (var word = 0; word < text.Words.Count; word++)
        {
            if (ToWhom.StandsAt(text, word) && StartsLine(text, text.Words[word].Start))
            {
                reading.Add(text.SpanOf(word, word + ToWhom.Length - 1), Advice);
                return;
            }
        }
    }

    private static bool StartsLine(ProofText text, int at)
    {
        var before = at;
        while (before > 0 && text.Text[before - 1] is ' ' or '\t')
        {
            before--;
        }

        return before == 0 || text.Text[before - 1] is '\n' or '\r';
    }

    private static string Tidy(ReadOnlySpan<char> name) =>
        string.Join(' ', name.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" / ", "/", StringComparison.Ordinal).TrimEnd('.', ' ');

    private static TextSpan LastSentence(ProofText text) => new(text.Sentences[^1].Start, text.Sentences[^1].End - text.Sentences[^1].Start);
}
