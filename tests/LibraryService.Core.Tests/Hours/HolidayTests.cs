using LibraryService.Hours;

namespace LibraryService.Tests.Hours;

public class HolidayTests
{
    [Theory]
    [InlineData("2026-12-24", false)]
    [InlineData("2026-12-25", true)]
    [InlineData("2026-12-26", false)]
    [InlineData("2027-12-25", false)]
    public void A_single_holiday_is_on_its_date_only(string date, bool closed) => Holiday.On(new DateOnly(2026, 12, 25)).Includes(Date(date)).ShouldBe(closed);

    [Theory]
    [InlineData("2026-12-23", false)]
    [InlineData("2026-12-24", true)]
    [InlineData("2027-01-01", true)]
    [InlineData("2027-01-02", false)]
    public void A_span_has_both_its_ends_inside(string date, bool closed) =>
        Holiday.Between(new DateOnly(2026, 12, 24), new DateOnly(2027, 1, 1)).Includes(Date(date)).ShouldBe(closed);

    [Theory]
    [InlineData("1900-12-25", true)]
    [InlineData("2200-12-25", true)]
    [InlineData("2026-12-24", false)]
    public void A_yearly_holiday_comes_every_year(string date, bool closed) => Holiday.Yearly(12, 25).Includes(Date(date)).ShouldBe(closed);

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2000-02-29", true)]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", false)]
    public void The_29th_of_February_comes_in_leap_years_only(string date, bool closed) => Holiday.Yearly(2, 29).Includes(Date(date)).ShouldBe(closed);

    [Theory]
    [InlineData(1, DayOfWeek.Monday, 1, "2026-01-05")]
    [InlineData(5, DayOfWeek.Monday, 1, "2026-05-04")] // early May bank holiday
    [InlineData(5, DayOfWeek.Monday, -1, "2026-05-25")] // spring bank holiday
    [InlineData(8, DayOfWeek.Monday, -1, "2026-08-31")] // summer bank holiday
    [InlineData(11, DayOfWeek.Thursday, 4, "2026-11-26")] // Thanksgiving
    [InlineData(2, DayOfWeek.Sunday, 4, "2026-02-22")]
    [InlineData(2, DayOfWeek.Sunday, -4, "2026-02-01")]
    [InlineData(8, DayOfWeek.Saturday, 5, "2026-08-29")]
    [InlineData(8, DayOfWeek.Saturday, -5, "2026-08-01")]
    public void The_nth_weekday_of_a_month_is_one_date_of_the_year(int month, DayOfWeek weekday, int nth, string date) =>
        DatesOf(Holiday.NthWeekday(month, weekday, nth), 2026).ShouldBe([Date(date)]);

    [Theory]
    [InlineData(5)]
    [InlineData(-5)]
    public void A_month_without_a_fifth_such_weekday_has_no_holiday(int nth) => DatesOf(Holiday.NthWeekday(2, DayOfWeek.Monday, nth), 2026).ShouldBeEmpty();

    [Fact]
    public void A_fifth_weekday_comes_in_the_years_that_have_one() =>
        Enumerable.Range(2020, 20).Where(year => DatesOf(Holiday.NthWeekday(2, DayOfWeek.Saturday, 5), year).Length == 1).ShouldBe([2020]);

    [Theory]
    [InlineData(-2, "2026-04-03")] // Good Friday
    [InlineData(0, "2026-04-05")]
    [InlineData(1, "2026-04-06")] // Easter Monday
    [InlineData(39, "2026-05-14")] // Ascension
    [InlineData(60, "2026-06-04")] // Corpus Christi
    [InlineData(300, "2026-02-14")] // of the Easter of 2025
    [InlineData(-300, "2026-06-01")] // of the Easter of 2027
    public void A_holiday_by_Easter_is_so_many_days_from_it(int days, string date) => DatesOf(Holiday.FromEaster(days), 2026).ShouldContain(Date(date));

    [Fact]
    public void A_name_is_kept() => Holiday.FromEaster(-2, "Good Friday").Name.ShouldBe("Good Friday");

    [Theory]
    [InlineData(0, 1)]
    [InlineData(13, 1)]
    [InlineData(4, 31)]
    [InlineData(2, 30)]
    [InlineData(1, 0)]
    public void A_date_of_no_year_is_refused(int month, int day) => Should.Throw<ArgumentOutOfRangeException>(() => Holiday.Yearly(month, day));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(-6)]
    public void A_weekday_that_no_month_has_is_refused(int nth) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Holiday.NthWeekday(1, DayOfWeek.Monday, nth)).Message.ShouldContain("1 to 5");

    [Fact]
    public void A_day_that_is_none_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => Holiday.NthWeekday(1, (DayOfWeek)7, 1));

    [Theory]
    [InlineData(301)]
    [InlineData(-301)]
    public void A_day_too_far_from_Easter_is_refused(int days) => Should.Throw<ArgumentOutOfRangeException>(() => Holiday.FromEaster(days));

    [Fact]
    public void A_span_that_ends_before_it_starts_is_refused() =>
        Should.Throw<ArgumentException>(() => Holiday.Between(new DateOnly(2026, 1, 2), new DateOnly(2026, 1, 1))).Message.ShouldContain("2026-01-02");

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly[] DatesOf(Holiday holiday, int year) =>
        [.. Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(date => date.Year == year && holiday.Includes(date))];
}
