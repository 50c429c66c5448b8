using LibraryService.Hours;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>A library of three branches and a van, and its opening hours in the year 2026.</summary>
internal static class SmallLibrary
{
    private const string Zone = "Europe/London";

    public static BranchId HillRoad { get; } = new("Hill Road");

    public static BranchId CanalStreet { get; } = new("Canal Street");

    public static BranchId StationRoad { get; } = new("Station Road");

    public static BranchId Mobile { get; } = new("Mobile");

    public static TimeZoneInfo TimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById(Zone);

    /// <param name="main">The week of the main branch, such as a real library's; null for one that is made up.</param>
    public static HoursBook Hours(IReadOnlyList<DayHours>? main = null) => new(
    [
        new(HillRoad, WithHolidays(main is not null ? Real(main) : Building("09:00-17:00")
            .Weekly(DayOfWeek.Thursday, "09:00-20:00")
            .Weekly(DayOfWeek.Saturday, "10:00-16:00"))),
        new(CanalStreet, WithHolidays(Building("09:30-12:30, 13:30-17:00")
            .Weekly(DayOfWeek.Tuesday, "09:30-12:30, 13:30-19:00")
            .Weekly(DayOfWeek.Saturday, "09:30-12:30"))),
        new(StationRoad, WithHolidays(Building("10:00-18:00")
            .Weekly(DayOfWeek.Wednesday, "")
            .Weekly(DayOfWeek.Saturday, "10:00-13:00")
            .Closure(Summer(8, 9, 11), Summer(10, 9, 10), "burst pipe"))),
        new(Mobile, WithHolidays(ServiceHours.In(Zone)
            .Every(2, new DateOnly(2026, 7, 7), "10:00-12:00, 13:00-15:30"))),
    ]);

    private static ServiceHoursBuilder Real(IReadOnlyList<DayHours> week)
    {
        var hours = ServiceHours.In(Zone);
        for (var day = DayOfWeek.Sunday; day <= DayOfWeek.Saturday; day++)
        {
            hours.Weekly(day, week[(int)day]);
        }

        return hours;
    }

    private static ServiceHoursBuilder Building(string ranges)
    {
        var hours = ServiceHours.In(Zone)
            .Special(new DateOnly(2026, 12, 24), "10:00-13:00")
            .Special(new DateOnly(2026, 12, 31), "10:00-13:00");
        for (var day = DayOfWeek.Monday; day <= DayOfWeek.Friday; day++)
        {
            hours.Weekly(day, ranges);
        }

        return hours;
    }

    private static ServiceHours WithHolidays(ServiceHoursBuilder hours) => hours
        .Holiday(Holiday.NthWeekday(8, DayOfWeek.Monday, -1, "Summer bank holiday"))
        .Holiday(Holiday.Yearly(12, 25, "Christmas Day"))
        .Holiday(Holiday.Yearly(12, 26, "Boxing Day"))
        .Holiday(new DateOnly(2026, 12, 28), "Boxing Day bank holiday")
        .Holiday(Holiday.Yearly(1, 1, "New Year's Day"))
        .Holiday(Holiday.FromEaster(-2, "Good Friday"))
        .Holiday(Holiday.FromEaster(1, "Easter Monday"))
        .Holiday(Holiday.NthWeekday(5, DayOfWeek.Monday, 1, "May Day"))
        .Holiday(Holiday.NthWeekday(5, DayOfWeek.Monday, -1, "Spring bank holiday"))
        .Build();

    private static DateTimeOffset Summer(int day, int month, int hour) => new(2026, month, day, hour, 0, 0, TimeSpan.FromHours(1));
}
