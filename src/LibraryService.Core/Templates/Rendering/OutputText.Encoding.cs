using System.Buffers;

namespace LibraryService.Templates.Rendering;

internal sealed partial class OutputText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    private static readonly SearchValues<char> SafeInPlain = SearchValues.Create(Enumerable.Range(' ', 0x7F - ' ').Select(i => (char)i).ToArray());
    private static readonly SearchValues<char> SafeInMarkup =
        SearchValues.Create(Enumerable.Range(' ', 0x7F - ' ').Select(i => (char)i).Where(c => c is not ('<' or '>' or '&' or '"' or '\'')).ToArray());

    /// <summary>Encodes words of a template for HTML and SSML alike.</summary>
    public static string Encoded(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(SafeInMarkup))
        {
            return text;
        }

        var encoded = new OutputText();
        encoded.Start(TextForm.Html, isTidy: false, isRightToLeft: false);
        encoded.Encode(text);
        return encoded.Finish();
    }

    /// <summary>Writes a value on one line.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mayRunOtherWay">Whether it is set apart if it is written the other way round than the language.</param>
    public void Value(ReadOnlySpan<char> value, bool mayRunOtherWay)
    {
        Begin(isItem: false);
        if (!_isRightToLeft && !value.ContainsAnyExcept(_safe))
        {
            Append(value);
            return;
        }

        // A mark that sets a value apart is no letter of a short message, and would double its price; a spoken text has no direction.
        var isApart = mayRunOtherWay && _form is TextForm.Plain or TextForm.Header or TextForm.Html && RunsOtherWay(value);
        if (isApart)
        {
            Append(FirstStrongIsolate);
        }

        Encode(value);
        if (isApart)
        {
            Append(PopIsolate);
        }
    }

    /// <summary>Writes a value with its line breaks, where the form has any.</summary>
    public void Lines(ReadOnlySpan<char> value)
    {
        var isFirst = true;
        foreach (var line in value.EnumerateLines())
        {
            if (!isFirst)
            {
                Append(_form switch { TextForm.Plain => "\n", TextForm.Html => "<br/>\n", TextForm.Ssml => "<break strength=\"medium\"/>\n", _ => " " });
            }

            isFirst = false;
            Value(line, mayRunOtherWay: true);
        }
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var odd = text.IndexOfAnyExcept(_safe);
            if (odd < 0)
            {
                Append(text);
                return;
            }

            Append(text[..odd]);
            text = text[(odd + EncodeOne(text[odd..]))..];
        }
    }

    /// <summary>Writes the character that <paramref name="text"/> starts with and tells how many units it has.</summary>
    private int EncodeOne(ReadOnlySpan<char> text)
    {
        var c = text[0];
        if (char.IsHighSurrogate(c) && text.Length > 1 && char.IsLowSurrogate(text[1]))
        {
            Append(text[..2]);
            return 2;
        }

        switch (c)
        {
            case '<' when _marks is not null:
                Append("&lt;");
                break;
            case '>' when _marks is not null:
                Append("&gt;");
                break;
            case '&' when _marks is not null:
                Append("&amp;");
                break;
            case '"' when _marks is not null:
                Append("&quot;");
                break;
            case '\'' when _marks is not null:
                Append("&#39;");
                break;
            case '\r' when text.Length > 1 && text[1] == '\n':
                break;
            case '\u2028' or '\u2029':
            case '\u00A0' or '\u202F' or '\u2007' when _form == TextForm.Sms:
                Append(' ');
                break;
            case >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069':
                // These turn the direction of all that follows.
                break;
            case '\uFFFE' or '\uFFFF':
                Append('\uFFFD');
                break;
            default:
                Append(char.IsSurrogate(c) ? '\uFFFD' : char.IsControl(c) ? ' ' : c);
                break;
        }

        return 1;
    }

    private bool RunsOtherWay(ReadOnlySpan<char> value)
    {
        if (!_isRightToLeft && value.IndexOfAnyExceptInRange('\0', '\u058F') < 0)
        {
            return false;
        }

        foreach (var rune in value.EnumerateRunes())
        {
            if (_isRightToLeft ? !IsRightToLeft(rune.Value) && System.Text.Rune.IsLetterOrDigit(rune) : IsRightToLeft(rune.Value))
            {
                return true;
            }
        }

        return false;
    }

    // The blocks of Unicode whose letters run from right to left: Hebrew to Arabic Extended, their presentation forms, and the scripts of plane 1.
    private static bool IsRightToLeft(int rune) =>
        rune is >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;
}
