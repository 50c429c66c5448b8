using System.Globalization;
using LibraryService.Templates.Parsing;
using LibraryService.Templates.Wording;

namespace LibraryService.Templates.Rendering;

/// <summary>Puts values into words as an output asks for them.</summary>
internal sealed partial class ValueWriter(OutputText text)
{
    private const int Longest = 160;

    private CultureFormats _formats = null!;
    private LanguageWords _words = null!;
    private RenderTarget _target = null!;

    public void Start(RenderTarget target, Locale locale) => (_target, _formats, _words) = (target, locale.Formats, locale.Words);

    private bool IsSpoken => text.Form == TextForm.Ssml;

    public void Write(in FieldValue value, Output output)
    {
        switch (output.Style)
        {
            case OutputStyle.Text:
                Quoted(value.Text, output.IsQuoted);
                break;
            case OutputStyle.Lines:
                text.Lines(value.Text);
                break;
            case OutputStyle.Number:
                Number(value, output.Figure);
                break;
            case OutputStyle.Count:
                Whole(value.Items.Length);
                break;
            case OutputStyle.Quantity:
                Quantity(value.Number, output);
                break;
            case OutputStyle.Date or OutputStyle.Day or OutputStyle.Short or OutputStyle.Month or OutputStyle.Weekday or OutputStyle.Iso:
                Date(value.Date(_target.TimeZone), output.Style);
                break;
            case OutputStyle.Relative:
                Relative(value);
                break;
            case OutputStyle.When:
                When(value);
                break;
            case OutputStyle.Until:
                text.Phrase(_words.Days?.Until);
                When(value);
                break;
            case OutputStyle.Time:
                Time(value);
                break;
            case OutputStyle.Duration:
                text.Value(_words.Units.Say(new TimeSpan(value.Bits), _target.Language, _formats.Culture), mayRunOtherWay: false);
                break;
            case OutputStyle.Money:
                Money((Money)value.Reference!);
                break;
            case OutputStyle.Link or OutputStyle.NamedLink:
                Link(value.Text, output.Words);
                break;
            case OutputStyle.Phone:
                Phone(value.Text);
                break;
            case OutputStyle.Ending:
                SayAs("telephone", null, PhoneNumber.Ending(value.Text));
                break;
            case OutputStyle.Choose:
                Choose(value, output);
                break;
            default:
                Join(value, output);
                break;
        }
    }

    /// <summary>Writes how many items a loop has left out.</summary>
    public void More(int left)
    {
        text.Phrase(_words.More.Before);
        Number(left, null);
        text.Phrase(_words.More.After);
    }

    private void Quoted(string value, bool isQuoted)
    {
        if (!isQuoted || IsSpoken)
        {
            text.Value(value, mayRunOtherWay: true);
            return;
        }

        // The marks of print are no letters of a short message.
        var (open, close) = text.Form == TextForm.Sms ? ("\"", "\"") : _words.Quotes;
        text.Phrase(open);
        text.Value(value, mayRunOtherWay: true);
        text.Phrase(close);
    }

    private void Number(in FieldValue value, int? decimals)
    {
        if (value.Shape == ValueShape.Whole && decimals is null)
        {
            Whole(value.Bits);
        }
        else
        {
            Number(value.Number, decimals);
        }
    }

    private void Whole(long number)
    {
        Span<char> scratch = stackalloc char[Longest];
        // Below a thousand nothing is grouped, so that figures are all there is to it.
        number.TryFormat(scratch, out var written, number is >= 0 and < 1_000 ? "" : "N0", number is >= 0 and < 1_000 ? CultureInfo.InvariantCulture : _formats.Culture);
        SayAs("cardinal", null, scratch[..written]);
    }

    private void Number(decimal number, int? decimals)
    {
        Span<char> scratch = stackalloc char[Longest];
        number.TryFormat(scratch, out var written, decimals is null ? "#,0.######" : NumberPattern(decimals.Value), _formats.Culture);

        SayAs("cardinal", null, scratch[..written]);
    }

    private static string NumberPattern(int decimals) => decimals switch { 0 => "N0", 1 => "N1", 2 => "N2", 3 => "N3", 4 => "N4", 5 => "N5", _ => "N6" };

    private void Quantity(decimal number, Output output)
    {
        if (output.IsEnglishOnly && !HumanWords.Has(_target.Language))
        {
            throw new UnfitOutputException($"'{output.Forms[(int)PluralCategory.One]}' is made plural by rule in English only, not in '{_target.Language}'; write one: \"…\", other: \"…\"");
        }

        Number(number, null);
        text.Phrase(" ");
        text.Phrase(output.Forms[(int)PluralRules.Of(_target.Language, number)] ?? output.Forms[(int)PluralCategory.Other]);
    }

    private void Money(Money money)
    {
        Span<char> scratch = stackalloc char[Longest];
        money.Amount.TryFormat(scratch, out var written, "C", _formats.Money(money.Currency));
        SayAs("currency", null, scratch[..written]);
    }

    private void Link(string address, string? words)
    {
        if (!LinkAddress.IsAllowed(address, _target.AllowedHosts))
        {
            throw new UnfitOutputException($"a link points to a host that is not allowed, which are {string.Join(", ", _target.AllowedHosts)}");
        }

        if (text.Form == TextForm.Html && words is not null && (_target.Channel is Channel.Letter or Channel.Postcard))
        {
            // Nobody can press on paper: the address is there to be read.
            text.Phrase(words);
            text.Phrase(": ");
            words = null;
        }

        switch (text.Form)
        {
            case TextForm.Html:
                text.Markup("<a href=\"");
                text.Value(address, mayRunOtherWay: false);
                text.Markup("\">");
                text.Phrase(words ?? address);
                text.Markup("</a>");
                break;
            case TextForm.Ssml:
                text.Phrase(words ?? new Uri(address).Host);
                break;
            default:
                if (words is not null)
                {
                    text.Phrase(words);
                    text.Phrase(": ");
                }

                text.Value(address, mayRunOtherWay: true);
                break;
        }
    }

    private void Phone(string number)
    {
        Span<char> scratch = stackalloc char[64];
        var written = PhoneNumber.Write(number, scratch);
        if (text.Form == TextForm.Html)
        {
            text.Markup("<a href=\"tel:");
            text.Value(PhoneNumber.Dialled(number), mayRunOtherWay: false);
            text.Markup("\">");
            text.Value(scratch[..written], mayRunOtherWay: true);
            text.Markup("</a>");
        }
        else
        {
            SayAs("telephone", null, scratch[..written]);
        }
    }

    private void Choose(in FieldValue value, Output output) =>
        text.Phrase(output.Forms[value.Shape == ValueShape.Flag ? (int)value.Bits : IndexOf(output.Reference.Field.Choices, value.Text)]);

    private static int IndexOf(IReadOnlyList<string> choices, string choice)
    {
        var index = 0;
        while (!string.Equals(choices[index], choice, StringComparison.Ordinal))
        {
            index++;
        }

        return index;
    }

    private void Join(in FieldValue list, Output output)
    {
        var items = list.Items;
        var shown = Math.Min(items.Length, output.Figure ?? items.Length);
        var left = items.Length - shown;
        for (var i = 0; i < shown; i++)
        {
            if (i > 0)
            {
                text.Phrase(i == shown - 1 && left == 0 ? _words.And ?? ", " : ", ");
            }

            var item = items[i][output.ItemSlot];
            Quoted(item.IsAbsent ? throw new UnfitOutputException($"an item has no value for '{output.Reference.Field.Items![output.ItemSlot].Name}'") : item.Text, output.IsQuoted);
        }

        if (left > 0)
        {
            text.Phrase(_words.And is null ? ", " : " ");
            More(left);
        }
    }

    private void SayAs(string kind, string? format, ReadOnlySpan<char> value)
    {
        if (!IsSpoken)
        {
            text.Value(value, mayRunOtherWay: kind is "telephone");
            return;
        }

        text.Markup("<say-as interpret-as=\"");
        text.Markup(kind);
        if (format is not null)
        {
            text.Markup("\" format=\"");
            text.Markup(format);
        }

        text.Markup("\">");
        text.Value(value, mayRunOtherWay: false);
        text.Markup("</say-as>");
    }
}
