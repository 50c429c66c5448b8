using System.Globalization;

namespace LibraryService.Templates.Parsing;

/// <summary>Reads what stands between the braces of one tag, word by word.</summary>
internal sealed class TagReader(TemplateSource source, int start, int end)
{
    private int _at = start;

    /// <summary>Where the next word starts, or the tag ends.</summary>
    public int At
    {
        get
        {
            while (_at < end && char.IsWhiteSpace(source.Text[_at]))
            {
                _at++;
            }

            return _at;
        }
    }

    public bool IsAtEnd => At == end;

    public TemplateException Error(int at, string problem, string? expected = null, string? nearest = null) => source.Error(at, problem, expected, nearest);

    /// <summary>What comes next, for a message.</summary>
    public string Next => IsAtEnd ? "the end of the tag" : $"'{source.Text[At]}'";

    public bool TakeIf(string mark)
    {
        if (At + mark.Length > end || !source.Text.AsSpan(At, mark.Length).SequenceEqual(mark))
        {
            return false;
        }

        _at += mark.Length;
        return true;
    }

    /// <summary>Takes the next word if it is <paramref name="word"/>, whole.</summary>
    public bool TakeWord(string word)
    {
        var length = WordLength();
        return source.Text.AsSpan(At, length).SequenceEqual(word) && TakeIf(word);
    }

    /// <summary>A name, dots included, or null.</summary>
    public string? TakeName()
    {
        var length = WordLength();
        var name = source.Text.Substring(At, length);
        _at += length;
        return length == 0 ? null : name;
    }

    public string Name(string expected) => TakeName() ?? throw Error(At, $"{Next} stands where a name should", expected);

    /// <summary>A text between quotes, or null.</summary>
    public string? TakeText()
    {
        if (IsAtEnd || source.Text[At] is not ('"' or '\''))
        {
            return null;
        }

        var close = source.Text.IndexOf(source.Text[At], At + 1, end - At - 1);
        if (close < 0)
        {
            throw Error(At, "a quote is never closed", $"another {source.Text[At]}");
        }

        var text = source.Text[(At + 1)..close];
        _at = close + 1;
        return text;
    }

    /// <summary>A number, or null.</summary>
    public decimal? TakeNumber()
    {
        var from = At;
        var to = from < end && source.Text[from] == '-' ? from + 1 : from;
        while (to < end && (char.IsAsciiDigit(source.Text[to]) || source.Text[to] == '.'))
        {
            to++;
        }

        if (!decimal.TryParse(
            source.Text.AsSpan(from, to - from), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        _at = to;
        return number;
    }

    public void RequireEnd()
    {
        if (!IsAtEnd)
        {
            throw Error(At, $"{Next} is too much here", "the end of the tag");
        }
    }

    private int WordLength()
    {
        var to = At;
        if (to == end || !char.IsAsciiLetter(source.Text[to]))
        {
            return 0;
        }

        while (to < end && (char.IsAsciiLetterOrDigit(source.Text[to]) || source.Text[to] is '_' or '.'))
        {
            to++;
        }

        return to - At;
    }
}
