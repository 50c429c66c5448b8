using System.Text;

namespace LibraryService.Templates;

/// <summary>Measures and splits the text of an SMS by GSM 03.38 and 23.040, as a phone network does.</summary>
public static class SmsText
{
    private const int GsmAlone = 160;
    private const int GsmInParts = 153;
    private const int UcsAlone = 70;
    private const int UcsInParts = 67;

    /// <summary>What a text costs.</summary>
    public static SmsMeasure Measure(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Measure(text.AsSpan());
    }

    /// <inheritdoc cref="Measure(string)"/>
    public static SmsMeasure Measure(ReadOnlySpan<char> text)
    {
        var (units, segments, used) = (0, 1, 0);
        foreach (var character in text)
        {
            var cost = GsmAlphabet.Cost(character);
            if (cost == 0)
            {
                return MeasureUcs(text);
            }

            units = checked(units + cost);
            used += cost;
            if (used > GsmInParts)
            {
                // An escape and what it escapes go to the next part together.
                segments++;
                used = cost;
            }
        }

        return units <= GsmAlone
            ? new SmsMeasure(SmsEncoding.Gsm7, units, 1, GsmAlone)
            : new SmsMeasure(SmsEncoding.Gsm7, units, segments, GsmInParts);
    }

    /// <summary>The parts in which a text is sent. Joined they are the text; an escaped character or a surrogate pair is never split.</summary>
    /// <returns>As many parts as <see cref="SmsMeasure.Segments"/>; one empty part for an empty text.</returns>
    public static IReadOnlyList<string> Split(string text)
    {
        var measure = Measure(text);
        if (measure.Segments == 1)
        {
            return [text];
        }

        var parts = new List<string>(measure.Segments);
        for (var start = 0; start < text.Length;)
        {
            var end = measure.Encoding == SmsEncoding.Gsm7 ? GsmPartEnd(text, start) : UcsPartEnd(text, start);
            parts.Add(text[start..end]);
            start = end;
        }

        return parts;
    }

    /// <summary>
    /// The characters outside the 7-bit alphabet, in order. One of them is enough to make the room in each part less than half, which can double
    /// the cost; with all of them replaced the text travels in <see cref="SmsEncoding.Gsm7"/>.
    /// </summary>
    public static IReadOnlyList<SmsCharacter> Costly(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<SmsCharacter>? found = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (GsmAlphabet.Cost(text[i]) > 0)
            {
                continue;
            }

            var length = IsPair(text, i) ? 2 : 1;
            (found ??= []).Add(new SmsCharacter(new TextSpan(i, length), text.Substring(i, length), GsmAlphabet.StandIn(text[i])));
            i += length - 1;
        }

        return found ?? [];
    }

    /// <summary>The text with each costly character replaced for which something is known that says the same; others stay.</summary>
    public static string Simplify(string text)
    {
        var costly = Costly(text);
        if (costly.Count == 0)
        {
            return text;
        }

        var simple = new StringBuilder(text.Length);
        var written = 0;
        foreach (var character in costly)
        {
            simple.Append(text, written, character.Span.Start - written).Append(character.Replacement ?? character.Text);
            written = character.Span.End;
        }

        return simple.Append(text, written, text.Length - written).ToString();
    }

    private static SmsMeasure MeasureUcs(ReadOnlySpan<char> text)
    {
        if (text.Length <= UcsAlone)
        {
            return new SmsMeasure(SmsEncoding.Ucs2, text.Length, 1, UcsAlone);
        }

        var segments = 0;
        for (var start = 0; start < text.Length; segments++)
        {
            start = UcsPartEnd(text, start);
        }

        return new SmsMeasure(SmsEncoding.Ucs2, text.Length, segments, UcsInParts);
    }

    private static int GsmPartEnd(ReadOnlySpan<char> text, int start)
    {
        var (end, used) = (start, 0);
        while (end < text.Length && used + GsmAlphabet.Cost(text[end]) <= GsmInParts)
        {
            used += GsmAlphabet.Cost(text[end++]);
        }

        return end;
    }

    private static int UcsPartEnd(ReadOnlySpan<char> text, int start)
    {
        if (text.Length - start <= UcsInParts)
        {
            return text.Length;
        }

        var end = start + UcsInParts;
        return IsPair(text, end - 1) ? end - 1 : end;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(text[at + 1]);
}
