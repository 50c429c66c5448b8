namespace LibraryService.Tests.Hours.Reference;

/// <summary>Draws calendars with all that can be said of opening hours, near a window.</summary>
internal sealed class RandomCalendars(Random random, ZoneWindow window)
{
    private readonly DateOnly _first = window.DateAt(0);
    private readonly int _days = window.Minutes / 1440;

    public PlainCalendar Next()
    {
        var busy = random.Next(4);
        return new PlainCalendar(
            window.Zone,
            Week(),
            Several(busy, () => Span((from, to) => new PlainSeason(from, to, Week()))),
            Several(busy, Holiday),
            Several(busy, () => new PlainDated(Date(), Ranges(2))),
            Several(busy * 2, () => new PlainDated(Date(), Ranges(1))),
            Several(busy, Closure));
    }

    private T[] Several<T>(int most, Func<T> draw) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => draw())];

    private PlainWeek Week() => new(
        [.. Enumerable.Range(0, 7).Select(_ => random.Next(4) == 0 ? [] : Ranges(3))],
        Several(2, Recurrence));

    private PlainRecurrence Recurrence()
    {
        var anchor = Date().AddDays(-random.Next(60));
        return new PlainRecurrence(random.Next(1, 5), anchor, Ranges(1), random.Next(2) == 0 ? null : anchor.AddDays(random.Next(90)));
    }

    private PlainRange[] Ranges(int most) => Several(most, Range);

    private PlainRange Range()
    {
        var start = Minute(0, 1439);
        return random.Next(8) switch
        {
            0 => new PlainRange(0, 1440),
            1 => new PlainRange(start, start + 1440 - random.Next(2)),
            2 or 3 => new PlainRange(start = Minute(0, 240), start + random.Next(1, 180)),
            _ => new PlainRange(start, start + random.Next(1, 600)),
        };
    }

    private int Minute(int from, int to) => random.Next(2) == 0 ? random.Next(from, to + 1) : random.Next(from / 30, (to + 1) / 30) * 30;

    private DateOnly Date() => _first.AddDays(random.Next(_days));

    private T Span<T>(Func<DateOnly, DateOnly, T> make)
    {
        var from = Date();
        return make(from, from.AddDays(random.Next(20)));
    }

    private PlainHoliday Holiday()
    {
        var date = Date();
        return random.Next(5) switch
        {
            0 => PlainHoliday.On(date),
            1 => PlainHoliday.Span(date, random.Next(1, 6)),
            2 => PlainHoliday.Yearly(date.Month, date.Day),
            3 => PlainHoliday.NthWeekday(date.Month, date.DayOfWeek, random.Next(2) == 0 ? random.Next(1, 6) : -random.Next(1, 6)),
            _ => PlainHoliday.FromEaster(random.Next(-300, 301)),
        };
    }

    private PlainClosure Closure()
    {
        var from = window.At(random.Next(window.Minutes));
        return new PlainClosure(from, from.AddMinutes(random.Next(1, 3000)));
    }
}
