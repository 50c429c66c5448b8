using LibraryService.Hours;

namespace LibraryService.Tests.Hours;

/// <summary>Days of 23, 25, 23.5, 24.5 and no hours, and the ranges that lie across their change.</summary>
public class ServiceHoursOddDaysTests
{
    [Theory]
    [InlineData("Europe/London", "2026-03-29T00:00Z", "2026-03-29T23:00Z", 23)]
    [InlineData("Europe/London", "2026-10-24T23:00Z", "2026-10-26T00:00Z", 25)]
    [InlineData("America/New_York", "2026-03-08T05:00Z", "2026-03-09T04:00Z", 23)]
    [InlineData("America/New_York", "2026-11-01T04:00Z", "2026-11-02T05:00Z", 25)]
    [InlineData("Australia/Lord_Howe", "2026-04-04T13:00Z", "2026-04-05T13:30Z", 24.5)]
    [InlineData("Australia/Lord_Howe", "2026-10-03T13:30Z", "2026-10-04T13:00Z", 23.5)]
    [InlineData("America/Santiago", "2026-04-04T03:00Z", "2026-04-05T04:00Z", 25, DayOfWeek.Saturday)] // its 24:00 goes back to 23:00
    [InlineData("America/Santiago", "2026-09-06T04:00Z", "2026-09-07T03:00Z", 23)] // 00:00 to 01:00 is skipped
    [InlineData("Africa/Casablanca", "2026-02-14T23:00Z", "2026-02-16T00:00Z", 25)] // Ramadan begins
    [InlineData("Africa/Casablanca", "2026-03-22T00:00Z", "2026-03-22T23:00Z", 23)] // and ends
    [InlineData("Asia/Kathmandu", "2026-07-04T18:15Z", "2026-07-05T18:15Z", 24)]
    public void A_day_open_throughout_has_the_hours_that_it_has(
        string zone, string midnight, string nextMidnight, double hours, DayOfWeek day = DayOfWeek.Sunday) =>
        AroundTheClock(zone, day).Between(Instant.Of(midnight).AddDays(-1), Instant.Of(nextMidnight).AddDays(1)).ShouldBe(TimeSpan.FromHours(hours));

    [Theory]
    [InlineData("Europe/London", "2026-03-29T00:00Z", "2026-03-29T23:00Z")]
    [InlineData("Europe/London", "2026-10-24T23:00Z", "2026-10-26T00:00Z")]
    [InlineData("America/New_York", "2026-11-01T04:00Z", "2026-11-02T05:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-03T13:30Z", "2026-10-04T13:00Z")]
    [InlineData("America/Santiago", "2026-09-06T04:00Z", "2026-09-07T03:00Z")]
    [InlineData("Africa/Casablanca", "2026-02-14T23:00Z", "2026-02-16T00:00Z")]
    [InlineData("Asia/Kathmandu", "2026-07-04T18:15Z", "2026-07-05T18:15Z")]
    public void It_opens_and_closes_at_its_own_midnights(string zone, string midnight, string nextMidnight)
    {
        var sunday = Sundays(zone, "00:00-24:00");
        sunday.NextOpening(Instant.Of(midnight).AddDays(-1)).ShouldBe(Instant.Of(midnight));
        sunday.NextClosing(Instant.Of(midnight)).ShouldBe(Instant.Of(nextMidnight));
    }

    [Theory]
    [InlineData("Europe/London", "2026-03-28T22:00Z", 7)] // 01:00 to 02:00 is skipped
    [InlineData("Europe/London", "2026-10-24T21:00Z", 9)] // 01:00 to 02:00 comes twice
    [InlineData("America/New_York", "2026-03-08T03:00Z", 7)]
    [InlineData("America/New_York", "2026-11-01T02:00Z", 9)]
    [InlineData("Australia/Lord_Howe", "2026-04-04T11:00Z", 8.5)]
    [InlineData("Australia/Lord_Howe", "2026-10-03T11:30Z", 7.5)]
    public void A_night_from_Saturday_over_the_change_is_longer_or_shorter(string zone, string opening, double hours)
    {
        var night = ServiceHours.In(zone).Weekly(DayOfWeek.Saturday, "22:00-06:00").Build();
        var opens = Instant.Of(opening);
        night.NextOpening(opens.AddDays(-1)).ShouldBe(opens);
        night.NextClosing(opens).ShouldBe(opens.AddHours(hours));
    }

    [Fact]
    public void A_range_inside_the_skipped_hour_is_never_open_that_day() => Sundays("Europe/London", "01:15-01:45")
        .NextOpening(Instant.Of("2026-03-28T00:00Z")).ShouldBe(Instant.Of("2026-04-05T01:15+01:00"));

    [Fact]
    public void A_range_into_the_skipped_hour_closes_where_it_begins() => Sundays("Europe/London", "00:30-01:30")
        .NextClosing(Instant.Of("2026-03-29T00:30Z")).ShouldBe(Instant.Of("2026-03-29T01:00Z"));

    [Fact]
    public void A_range_out_of_the_skipped_hour_opens_where_it_ends() => Sundays("Europe/London", "01:30-02:30")
        .NextOpening(Instant.Of("2026-03-28T00:00Z")).ShouldBe(Instant.Of("2026-03-29T02:00+01:00"));

    [Fact]
    public void A_range_inside_the_repeated_hour_is_open_twice()
    {
        var hours = Sundays("Europe/London", "01:15-01:45");
        Instant.Text(hours.NextOpening(Instant.Of("2026-10-25T00:00Z"))).ShouldBe("2026-10-25T01:15:00+01:00");
        Instant.Text(hours.NextOpening(Instant.Of("2026-10-25T00:16Z"))).ShouldBe("2026-10-25T01:15:00+00:00");
        hours.Between(Instant.Of("2026-10-25T00:00Z"), Instant.Of("2026-10-25T03:00Z")).ShouldBe(TimeSpan.FromHours(1));
    }

    [Fact]
    public void A_range_that_ends_inside_the_repeated_hour_opens_again() => Sundays("Europe/London", "00:30-01:30")
        .NextOpening(Instant.Of("2026-10-25T00:31Z")).ShouldBe(Instant.Of("2026-10-25T01:00Z"));

    [Fact]
    public void A_break_in_the_repeated_hour_is_taken_away_twice() => ServiceHours.In("Europe/London").Weekly(DayOfWeek.Sunday, "00:00-06:00")
        .Break(new DateOnly(2026, 10, 25), "01:00-01:30").Build()
        .Between(Instant.Of("2026-10-24T23:00Z"), Instant.Of("2026-10-25T06:00Z")).ShouldBe(TimeSpan.FromHours(6));

    [Fact]
    public void A_holiday_on_the_day_of_the_change_closes_all_of_it() => ServiceHours.In("Europe/London").Weekly(DayOfWeek.Sunday, "00:00-24:00")
        .Holiday(new DateOnly(2026, 10, 25)).Build()
        .Between(Instant.Of("2026-10-24T12:00Z"), Instant.Of("2026-10-26T12:00Z")).ShouldBe(TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03-28T12:00Z", "2026-03-29T12:00Z", 24)]
    [InlineData("2026-10-24T12:00Z", "2026-10-25T12:00Z", 24)]
    public void Around_the_clock_time_runs_on_over_a_change(string from, string to, double hours) => AroundTheClock("Europe/London")
        .Between(Instant.Of(from), Instant.Of(to)).ShouldBe(TimeSpan.FromHours(hours));

    [Theory]
    [InlineData("2026-03-28T12:00Z", "2026-03-30T00:00+01:00", 23)]
    [InlineData("2026-10-24T12:00Z", "2026-10-26T00:00+00:00", 25)]
    public void A_working_day_around_the_clock_ends_at_its_midnight(string from, string midnight, double length)
    {
        var closing = AroundTheClock("Europe/London").AddWorkingDays(Instant.Of(from), 1);
        closing.ShouldBe(Instant.Of(midnight));
        closing.ShouldBe(AroundTheClock("Europe/London").AddWorkingDays(Instant.Of(from).AddDays(-1), 1)!.Value.AddHours(length));
    }

    [Fact]
    public void A_date_that_a_zone_skipped_was_never_open() => AroundTheClock("Pacific/Apia", DayOfWeek.Friday)
        .NextOpening(Instant.Of("2011-12-28T00:00Z")).ShouldBe(Instant.Of("2012-01-06T00:00+14:00"));

    [Fact]
    public void A_date_that_a_zone_skipped_is_no_working_day() => AroundTheClock("Pacific/Apia")
        .AddWorkingDays(Instant.Of("2011-12-29T12:00-10:00"), 1).ShouldBe(Instant.Of("2012-01-01T00:00+14:00"));

    [Fact]
    public void The_quarter_hours_of_Kathmandu_count() => Instant.Text(Sundays("Asia/Kathmandu", "10:00-17:00")
        .NextOpening(Instant.Of("2026-07-01T00:00Z"))).ShouldBe("2026-07-05T10:00:00+05:45");

    [Theory]
    [InlineData("2026-03-28T10:00Z", "2026-03-28T10:00:00+00:00")]
    [InlineData("2026-03-29T10:00Z", "2026-03-29T11:00:00+01:00")]
    [InlineData("2026-03-29T11:00+02:00", "2026-03-29T10:00:00+01:00")]
    public void Answers_carry_the_offset_of_their_own_instant(string at, string answer) =>
        Instant.Text(AroundTheClock("Europe/London").Add(Instant.Of(at), TimeSpan.Zero)).ShouldBe(answer);

    private static ServiceHours Sundays(string zone, string ranges) => ServiceHours.In(zone).Weekly(DayOfWeek.Sunday, ranges).Build();

    private static ServiceHours AroundTheClock(string zone, DayOfWeek? only = null) => Enum.GetValues<DayOfWeek>()
        .Where(day => only is null || day == only)
        .Aggregate(ServiceHours.In(zone), (builder, day) => builder.Weekly(day, "00:00-24:00")).Build();
}
