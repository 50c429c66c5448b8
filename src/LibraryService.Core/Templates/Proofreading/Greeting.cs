namespace LibraryService.Templates.Proofreading;

/// <summary>The line, or the part of it, that greets the reader.</summary>
/// <param name="Span">All of it, with its comma.</param>
/// <param name="Name">What stands between the greeting word and the comma; nothing when nobody is named.</param>
/// <param name="WantsName">Whether the greeting word is one that cannot stand alone, such as Dear.</param>
/// <param name="IsInLanguage">Whether the word is on the list of the message's language.</param>
internal sealed record Greeting(TextSpan Span, TextSpan Name, bool WantsName, bool IsInLanguage)
{
    private const int LinesLooked = 12;
    private const int MostWords = 8;

    public bool Holds(int at) => Span.Start <= at && at < Span.End;

    public static Greeting? Find(ProofText text)
    {
        var looked = 0;
        foreach (var line in text.Lines)
        {
            if (line.IsEmpty)
            {
                continue;
            }

            if (++looked > LinesLooked)
            {
                return null;
            }

            if (ByWord(text, line, isFirst: looked == 1) is { } greeting)
            {
                return greeting;
            }

            // Above a greeting there may stand an address, but no sentence.
            if (looked == 1 && ByShape(text, line) is { } shaped)
            {
                return shaped;
            }

            if (text.Plain[line.End - 1] is '.' or '?' or '!')
            {
                return null;
            }
        }

        return null;
    }

    private static Greeting? ByWord(ProofText text, TextLine line, bool isFirst)
    {
        var said = text.Plain[line.Start..line.End];
        if (GreetingWords.Match(said, Tags.Primary(text.Context.Language)) is not { } word)
        {
            return null;
        }

        var from = line.Start + word.Length;
        var mark = said[word.Length..].IndexOfAny(",:!");
        var to = mark < 0 ? line.End : from + mark;
        if (mark < 0 && said[^1] == '.' && !said[..^1].Contains('.'))
        {
            to--;
        }

        var end = Math.Min(line.End, to + 1);
        var words = text.CountWords(from, to);
        var isWhole = end == line.End;
        return words > MostWords || (mark < 0 && words > (word.WantsName ? 6 : 4)) || (!isFirst && !isWhole)
            ? null
            : new Greeting(new TextSpan(line.Start, end - line.Start), new TextSpan(from, to - from), word.WantsName, word.IsInLanguage);
    }

    private static Greeting? ByShape(ProofText text, TextLine line) =>
        text.Plain[line.End - 1] == ',' && line.End < text.Text.Length && text.CountWords(line.Start, line.End) <= 6
            ? new Greeting(new TextSpan(line.Start, line.End - line.Start), new TextSpan(line.Start, line.End - 1 - line.Start), WantsName: false, IsInLanguage: false)
            : null;
}
