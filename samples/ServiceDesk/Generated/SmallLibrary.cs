using LibraryService.Hours;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>A library of three branches and a van, and its opening hours in the second half of 2026.</summary>
internal static class SmallLibrary
{
    private const string Zone = "Europe/London";

    public static BranchId HillRoad { get; } = new("Hill Road");

    public static BranchId CanalStreet { get; } = new("Canal Street");

    public static BranchId StationRoad { get; } = new("Station Road");

    public static BranchId Mobile { get; } = new("Mobile");

    public static TimeZoneInfo TimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById(Zone);

    public static HoursBook Hours() => new(
    [
        new(HillRoad, WithHolidays(Building("09:00-17:00")
            .Weekly(DayOfWeek.Thursday, "09:00-20:00")
            .Weekly(DayOfWeek.Saturday, "10:00-16:00"))),
        new(CanalStreet, WithHolidays(Building("09:30-12:30, 13:30-17:00")
            .Weekly(DayOfWeek.Tuesday, "09:30-12:30, 13:30-19:00")
            .Weekly(DayOfWeek.Saturday, "09:30-12:30"))),
        new(StationRoad, WithHolidays(Building("10:00-18:00")
            .Weekly(DayOfWeek.Wednesday, "")
            .Weekly(DayOfWeek.Saturday, "10:00-13:00")
            .Closure(At(3, 11, 11), At(5, 11, 10), "burst pipe"))),
        new(Mobile, WithHolidays(ServiceHours.In(Zone)
            .Every(2, new DateOnly(2026, 7, 7), "10:00-12:00, 13:00-15:30"))),
    ]);

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

    // November has no summer time: the zone's offset is that of UTC.
    private static DateTimeOffset At(int day, int month, int hour) => new(2026, month, day, hour, 0, 0, TimeSpan.Zero);
}
