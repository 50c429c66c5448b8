using System.Collections.Immutable;
using System.Globalization;

namespace LibraryService.Hours;

/// <summary>Writes a calendar in its plain form.</summary>
internal static class DefinitionWriter
{
    public static ServiceHoursDefinition Write(HoursCalendar calendar) => new()
    {
        TimeZone = calendar.Zone.Id,
        Weekly = Days(calendar.Week),
        Recurring = Recurring(calendar.Week),
        Seasons = List(calendar.Seasons, season => new SeasonDefinition
        {
            From = season.From,
            To = season.To,
            Weekly = Days(season.Week),
            Recurring = Recurring(season.Week),
        }),
        Holidays = List(calendar.Holidays, Holiday),
        Special = List(calendar.Special, Dated),
        Breaks = List(calendar.Breaks, Dated),
        Closures = List(calendar.Closures, closure => new ClosureDefinition
        {
            From = Instant(closure.From),
            To = Instant(closure.To),
            Reason = closure.Reason,
        }),
    };

    private static List<TTo>? List<TFrom, TTo>(ImmutableArray<TFrom> items, Func<TFrom, TTo> write) =>
        items.IsEmpty ? null : [.. items.Select(write)];

    private static Dictionary<string, string>? Days(Week week)
    {
        var days = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 1; i <= 7; i++)
        {
            var day = (DayOfWeek)(i % 7);
            if (week.Days[(int)day] is { Ranges.IsEmpty: false } hours)
            {
                days.Add(day.ToString(), hours.ToString());
            }
        }

        return days.Count == 0 ? null : days;
    }

    private static List<RecurrenceDefinition>? Recurring(Week week) => List(week.Recurring, recurrence => new RecurrenceDefinition
    {
        Anchor = recurrence.Anchor,
        Weeks = recurrence.Weeks,
        Hours = recurrence.Hours.ToString(),
        Until = recurrence.Until,
    });

    private static HolidayDefinition Holiday(Holiday holiday) => holiday switch
    {
        SpanHoliday span when span.From == span.To => new() { Name = span.Name, Date = span.From },
        SpanHoliday span => new() { Name = span.Name, From = span.From, To = span.To },
        YearlyHoliday yearly => new() { Name = yearly.Name, Month = yearly.Month, Day = yearly.Day },
        WeekdayHoliday nth => new() { Name = nth.Name, Month = nth.Month, Weekday = nth.Weekday.ToString(), Nth = nth.Nth },
        EasterHoliday easter => new() { Name = easter.Name, EasterOffset = easter.Days },
        _ => throw new System.Diagnostics.UnreachableException($"A holiday of the kind {holiday.GetType().Name}."),
    };

    private static DatedHoursDefinition Dated(DatedHours dated) => new() { Date = dated.Date, Hours = dated.Hours.ToString() };

    private static string Instant(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);
}
