using LibraryService.Hours;

namespace LibraryService.Tests.Hours.Reference;

/// <summary>A holiday, and the dates on which it falls in a year written out one by one.</summary>
internal sealed record PlainHoliday(Holiday Said, Func<int, IEnumerable<DateOnly>> DatesIn)
{
    public bool FallsOn(DateOnly date) => Enumerable.Range(date.Year - 1, 3).SelectMany(DatesIn).Contains(date);

    public static PlainHoliday On(DateOnly date) => new(Holiday.On(date, "one day"), _ => [date]);

    public static PlainHoliday Span(DateOnly from, int days) => new(
        Holiday.Between(from, from.AddDays(days - 1), "several days"),
        _ => Enumerable.Range(0, days).Select(from.AddDays));

    public static PlainHoliday Yearly(int month, int day) => new(
        Holiday.Yearly(month, day, "every year"),
        year => day <= DateTime.DaysInMonth(year, month) ? [new DateOnly(year, month, day)] : []);

    public static PlainHoliday NthWeekday(int month, DayOfWeek weekday, int nth) => new(
        Holiday.NthWeekday(month, weekday, nth, "nth weekday"),
        year =>
        {
            var all = Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(day => new DateOnly(year, month, day)).Where(day => day.DayOfWeek == weekday);
            return (nth > 0 ? all : all.Reverse()).Skip(Math.Abs(nth) - 1).Take(1);
        });

    public static PlainHoliday FromEaster(int days) => new(Holiday.FromEaster(days, "Easter"), year => [GaussEaster.Sunday(year).AddDays(days)]);
}
