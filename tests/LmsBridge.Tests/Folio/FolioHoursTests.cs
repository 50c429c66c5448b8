using LibraryService.Hours;

namespace LibraryService.Samples.Bridge.Tests.Folio;

public sealed class FolioHoursTests
{
    private const string Path = "/folio/calendars";

    [Theory]
    [InlineData("2026-11-23T17:59:59Z", true)]    // Monday: 17:59 is the last minute
    [InlineData("2026-11-23T18:00:00Z", false)]
    [InlineData("2026-11-27T22:00:00Z", true)]    // Friday night into Saturday
    [InlineData("2026-11-28T01:59:30Z", true)]
    [InlineData("2026-11-28T02:00:00Z", false)]
    [InlineData("2026-11-29T00:00:00Z", true)]    // all of Sunday
    [InlineData("2026-11-29T23:59:59Z", true)]
    [InlineData("2026-11-30T00:00:00Z", false)]
    [InlineData("2026-12-14T09:30:00Z", false)]   // a Monday with hours of its own
    [InlineData("2026-12-14T11:59:00Z", true)]
    [InlineData("2026-12-14T12:00:00Z", false)]
    [InlineData("2026-12-27T12:00:00Z", false)]   // the Sunday after Christmas
    [InlineData("2026-08-31T10:00:00Z", false)]   // the Monday before term
    public void End_times_are_the_last_minute_that_counts(string at, bool isOpen) =>
        Hours(Sample.Of("folio-calendar.json")).IsOpen(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(isOpen);

    [Fact]
    public void A_week_without_a_gap_is_always_open()
    {
        var json = """{"assignments":["sp"],"normalHours":[{"startDay":"MONDAY","startTime":"00:00","endDay":"SUNDAY","endTime":"23:59"}]}""";
        Hours(json).Between(new DateTimeOffset(2026, 11, 2, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 11, 9, 0, 0, 0, TimeSpan.Zero)).ShouldBe(TimeSpan.FromDays(7));
    }

    [Fact]
    public void From_a_day_to_the_same_day_at_an_earlier_time_is_all_but_what_lies_between()
    {
        var json = """{"assignments":["sp"],"normalHours":[{"startDay":"MONDAY","startTime":"12:00","endDay":"MONDAY","endTime":"07:59"}]}""";
        Hours(json).Between(new DateTimeOffset(2026, 11, 2, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 11, 9, 0, 0, 0, TimeSpan.Zero)).ShouldBe(TimeSpan.FromHours((7 * 24) - 4));
    }

    [Theory]
    [InlineData("\"17:59\"", "\"25:00\"")]
    [InlineData("\"MONDAY\", \"startTime\"", "\"1\", \"startTime\"")]
    [InlineData("\"2026-12-27\"", "\"2026-12-01\"")]
    [InlineData("\"2026-12-31\"", "\"2026-08-01\"")]
    [InlineData("\"endDate\": \"2026-12-14\", \"endTime\": \"11:59\"", "\"endDate\": \"2026-12-15\", \"endTime\": \"11:59\"")]
    public void What_cannot_be_hours_is_told(string was, string now)
    {
        var json = Sample.Of("folio-calendar.json").Replace(was, now, StringComparison.Ordinal);
        json.ShouldNotBe(Sample.Of("folio-calendar.json"), StringComparer.Ordinal);
        TestLms.Read(Path, json).Problems.ShouldNotBeEmpty();
    }

    private static ServiceHours Hours(string json)
    {
        var read = TestLms.Read(Path, json);
        read.Problems.ShouldBeEmpty();
        return read.Openings.ShouldHaveSingleItem().Hours;
    }
}
