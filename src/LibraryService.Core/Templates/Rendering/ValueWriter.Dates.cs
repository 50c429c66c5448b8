using System.Globalization;
using LibraryService.Templates.Parsing;
using LibraryService.Templates.Wording;

namespace LibraryService.Templates.Rendering;

internal sealed partial class ValueWriter
{
    private const int DaysOfAWeek = 7;

    private void Date(DateOnly date, OutputStyle style)
    {
        if (IsSpoken && style is OutputStyle.Date or OutputStyle.Iso)
        {
            if (style == OutputStyle.Date)
            {
                Write(date, _formats.Weekday);
                text.Phrase(" ");
            }

            Span<char> iso = stackalloc char[Longest];
            date.TryFormat(iso, out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            SayAs("date", "ymd", iso[..written]);
            return;
        }

        if (style == OutputStyle.Iso)
        {
            Span<char> iso = stackalloc char[Longest];
            date.TryFormat(iso, out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            text.Value(iso[..written], mayRunOtherWay: false);
            return;
        }

        Write(date, style switch
        {
            OutputStyle.Day => _formats.Day,
            OutputStyle.Month => _formats.Month,
            OutputStyle.Short => _formats.Short,
            OutputStyle.Weekday => _formats.Weekday,
            _ => _formats.Date,
        });
    }

    private void Write(DateOnly date, string pattern) => text.Value(_formats.Say(date, pattern), mayRunOtherWay: false);

    private void Time(in FieldValue value)
    {
        if (value.Shape == ValueShape.Day)
        {
            throw new UnfitOutputException("a time is asked of a date that has none");
        }

        var time = value.Shape == ValueShape.Time ? new TimeOnly(value.Bits) : TimeOnly.FromDateTime(value.Local(_target.TimeZone).DateTime);
        Time(time);
    }

    private void Time(TimeOnly time)
    {
        Span<char> scratch = stackalloc char[Longest];
        time.TryFormat(scratch, out var written, IsSpoken ? "HH:mm" : _formats.Time, IsSpoken ? CultureInfo.InvariantCulture : _formats.Culture);
        SayAs("time", "hms24", scratch[..written]);
    }

    /// <summary>How far away a day is, in English; the date in any other language, and where there is nothing to compare with.</summary>
    private void Relative(in FieldValue value)
    {
        var date = value.Date(_target.TimeZone);
        if (Today is { } today && _words.Days is { } days)
        {
            var away = date.DayNumber - today.DayNumber;
            var word = away switch { 0 => days.Today, 1 => days.Tomorrow, -1 => days.Yesterday, _ => null };
            // Noon to noon is whole days, whatever the clocks do in between.
            word ??= HumanWords.Has(_target.Language) ? HumanWords.Relative(Noon(date), Noon(today), _formats.Culture) : null;
            if (word is not null)
            {
                text.Phrase(word);
                return;
            }
        }

        Date(date, OutputStyle.Date);
    }

    private void When(in FieldValue value)
    {
        var date = value.Date(_target.TimeZone);
        TimeOnly? time = value.Shape == ValueShape.Instant ? TimeOnly.FromDateTime(value.Local(_target.TimeZone).DateTime) : null;
        if (_words.Days is not { } days)
        {
            Date(date, OutputStyle.Date);
            if (time is { } at)
            {
                text.Phrase(", ");
                Time(at);
            }

            return;
        }

        DayOf(date, days);
        if (time is { } hour)
        {
            text.Phrase(IsOne(hour) ? days.AtOne : days.At);
            Time(hour);
        }
    }

    private void DayOf(DateOnly date, DayWords days)
    {
        var away = Today is { } today ? date.DayNumber - today.DayNumber : int.MaxValue;
        if (away is 0 or 1)
        {
            text.Phrase(away == 0 ? days.Today : days.Tomorrow);
            return;
        }

        text.Phrase(days.TheDay);
        Date(date, away is > 1 and < DaysOfAWeek ? OutputStyle.Weekday : away is > -180 and < 180 ? OutputStyle.Day : OutputStyle.Date);
    }

    private bool IsOne(TimeOnly time) => time.Hour == 1 || (time.Hour == 13 && _formats.Time.Contains('h', StringComparison.Ordinal));

    private DateOnly? Today => _target.At is { } at
        ? DateOnly.FromDateTime((_target.TimeZone is { } zone ? TimeZoneInfo.ConvertTime(at, zone) : at).DateTime)
        : null;

    private static DateTimeOffset Noon(DateOnly date) => new(date.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
