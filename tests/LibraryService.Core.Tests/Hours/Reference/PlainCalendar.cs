using LibraryService.Hours;

namespace LibraryService.Tests.Hours.Reference;

/// <summary>What is said about the opening of one place, as plain lists.</summary>
internal sealed record PlainCalendar(
    string Zone,
    PlainWeek Week,
    PlainSeason[] Seasons,
    PlainHoliday[] Holidays,
    PlainDated[] Special,
    PlainDated[] Breaks,
    PlainClosure[] Closures)
{
    /// <summary>The ranges that start on a date: a holiday closes it, else special hours count, else the last season said, else the week.</summary>
    public PlainRange[] On(DateOnly date)
    {
        if (Holidays.Any(holiday => holiday.FallsOn(date)))
        {
            return [];
        }

        if (Special.LastOrDefault(special => special.Date == date) is { } said)
        {
            return said.Ranges;
        }

        var season = Seasons.LastOrDefault(season => season.From <= date && date <= season.To);
        return [.. (season?.Week ?? Week).On(date)];
    }

    public PlainRange[] BreaksOn(DateOnly date) => [.. Breaks.Where(pause => pause.Date == date).SelectMany(pause => pause.Ranges)];

    public bool IsShutAt(DateTimeOffset at) => Closures.Any(closure => at >= closure.From && at < closure.To);

    public ServiceHours Build()
    {
        var builder = ServiceHours.In(Zone);
        Say(Week, builder.Weekly, builder.Every);
        foreach (var season in Seasons)
        {
            builder.Season(season.From, season.To, week => Say(season.Week, week.Weekly, week.Every));
        }

        Array.ForEach(Holidays, holiday => builder.Holiday(holiday.Said));
        Array.ForEach(Special, special => builder.Special(special.Date, Text(special.Ranges)));
        Array.ForEach(Breaks, pause => builder.Break(pause.Date, Text(pause.Ranges)));
        Array.ForEach(Closures, closure => builder.Closure(closure.From, closure.To));
        return builder.Build();
    }

    private static void Say<T>(PlainWeek week, Func<DayOfWeek, string, T> day, Func<int, DateOnly, string, DateOnly?, T> every)
    {
        foreach (var weekday in Enum.GetValues<DayOfWeek>())
        {
            day(weekday, Text(week.Days[(int)weekday]));
        }

        foreach (var recurrence in week.Recurring)
        {
            every(recurrence.Weeks, recurrence.Anchor, Text(recurrence.Ranges), recurrence.Until);
        }
    }

    private static string Text(PlainRange[] ranges) => string.Join(", ", ranges);
}
