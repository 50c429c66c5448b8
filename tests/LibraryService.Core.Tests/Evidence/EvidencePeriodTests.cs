using System.Globalization;
using LibraryService.Evidence;

namespace LibraryService.Tests.Evidence;

public class EvidencePeriodTests
{
    [Theory]
    [InlineData("2026-07-01", "2026-09-30", "2026-04-01", "2026-06-30")]
    [InlineData("2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31")]
    [InlineData("2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28")]
    [InlineData("2026-07-06", "2026-07-12", "2026-06-29", "2026-07-05")]
    [InlineData("2026-07-01", "2026-07-01", "2026-06-30", "2026-06-30")]
    public void The_period_before_is_of_as_many_months_or_else_of_as_many_days(string from, string to, string beforeFrom, string beforeTo)
    {
        var before = new EvidencePeriod(Day(from), Day(to)) { Settling = TimeSpan.FromDays(2) }.Before();
        (before.From, before.To, before.Settling).ShouldBe((Day(beforeFrom), Day(beforeTo), TimeSpan.FromDays(2)));
    }

    [Theory]
    [InlineData("Europe/London", "2026-03-29", "2026-03-29", 23)]
    [InlineData("Europe/London", "2026-10-25", "2026-10-25", 25)]
    [InlineData("America/Havana", "2026-03-08", "2026-03-08", 23)] // the clock skips midnight
    [InlineData("America/Havana", "2026-11-01", "2026-11-01", 25)] // and repeats it
    [InlineData("Etc/UTC", "2026-07-01", "2026-07-02", 48)]
    public void A_day_is_one_of_the_wall_clock(string zone, string from, string to, int hours)
    {
        var period = new EvidencePeriod(Day(from), Day(to), zone);
        (period.End - period.Start).ShouldBe(TimeSpan.FromHours(hours));
        (period.Contains(period.Start), period.Contains(period.End.AddTicks(-1)), period.Contains(period.End)).ShouldBe((true, true, false));
    }

    [Fact]
    public void It_is_looked_at_when_things_have_settled() =>
        new EvidencePeriod(Day("2026-07-01"), Day("2026-07-31")) { Settling = TimeSpan.FromDays(3) }.AsOf.ShouldBe(new DateTimeOffset(2026, 8, 4, 0, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("2026-07-02", "2026-07-01")]
    [InlineData("2026-07-01", "2040-07-01")]
    [InlineData("1899-12-31", "1900-01-01")]
    public void A_period_runs_forward_and_not_for_ever(string from, string to) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new EvidencePeriod(Day(from), Day(to))).Message.ShouldContain("1 to 3700 days");

    [Fact]
    public void A_zone_is_one_that_there_is() => Should.Throw<TimeZoneNotFoundException>(() => new EvidencePeriod(Day("2026-07-01"), Day("2026-07-01"), "Europe/Atlantis"));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
