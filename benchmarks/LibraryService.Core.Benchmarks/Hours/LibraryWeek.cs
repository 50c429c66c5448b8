using LibraryService.Hours;

namespace LibraryService.Benchmarks.Hours;

/// <summary>A branch of 34 hours a week with a lunch break and a late evening, and the bank holidays of England; the same for all that is compared.</summary>
internal static class LibraryWeek
{
    public const string Zone = "Europe/London";

    /// <summary>Questions in one turn of a benchmark.</summary>
    public const int Questions = 1024;

    /// <summary>Start and end of each range by weekday, Sunday first.</summary>
    public static readonly (TimeSpan Start, TimeSpan End)[][] Ranges =
    [
        [],
        [Range(9, 0, 12, 30), Range(13, 30, 17, 0)],
        [Range(9, 0, 12, 30), Range(13, 30, 20, 0)],
        [],
        [Range(9, 0, 12, 30), Range(13, 30, 17, 0)],
        [Range(10, 0, 13, 0), Range(14, 0, 17, 0)],
        [Range(10, 0, 14, 0)],
    ];

    public static readonly Holiday[] Rules =
    [
        Holiday.Yearly(1, 1, "New Year's Day"),
        Holiday.FromEaster(-2, "Good Friday"),
        Holiday.FromEaster(1, "Easter Monday"),
        Holiday.NthWeekday(5, DayOfWeek.Monday, 1, "Early May bank holiday"),
        Holiday.NthWeekday(5, DayOfWeek.Monday, -1, "Spring bank holiday"),
        Holiday.NthWeekday(8, DayOfWeek.Monday, -1, "Summer bank holiday"),
        Holiday.Yearly(12, 25, "Christmas Day"),
        Holiday.Yearly(12, 26, "Boxing Day"),
    ];

    /// <summary>The holidays from 2015 to 2044 as dates, for those who look them up in a set.</summary>
    public static HashSet<DateOnly> HolidayDates() =>
        [.. Enumerable.Range(0, 30 * 366).Select(new DateOnly(2015, 1, 1).AddDays).Where(date => Rules.Any(rule => rule.Includes(date)))];

    public static ServiceHours Build()
    {
        var builder = ServiceHours.In(Zone);
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            builder.Weekly(day, DayHours.Of(Ranges[(int)day].Select(range => new DayRange(range.Start, range.End))));
        }

        Array.ForEach(Rules, rule => builder.Holiday(rule));
        return builder.Build();
    }

    /// <summary>Instants of two years to the second, open and closed, in no order.</summary>
    public static DateTimeOffset[] Starts()
    {
        var random = new Random(118);
        return [.. Enumerable.Range(0, Questions).Select(_ => new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(random.Next(63_000_000)))];
    }

    private static (TimeSpan Start, TimeSpan End) Range(int fromHour, int fromMinute, int toHour, int toMinute) =>
        (new TimeSpan(fromHour, fromMinute, 0), new TimeSpan(toHour, toMinute, 0));
}
