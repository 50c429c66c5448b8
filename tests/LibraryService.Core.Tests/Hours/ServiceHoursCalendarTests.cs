using System.Globalization;
using LibraryService.Hours;

namespace LibraryService.Tests.Hours;

/// <summary>What outranks what, and what comes back when.</summary>
public class ServiceHoursCalendarTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public void Nothing_is_open_until_it_is_said() => OpenOn(Monday, In()).ShouldBe("");

    [Fact]
    public void Weekly_hours_come_on_their_weekday() => OpenOn(Monday, Weekly()).ShouldBe("09:00-17:00");

    [Fact]
    public void The_last_said_of_a_weekday_counts() => OpenOn(Monday, Weekly().Weekly(DayOfWeek.Monday, "10:00-11:00")).ShouldBe("10:00-11:00");

    [Fact]
    public void A_season_replaces_the_weekly_hours() => OpenOn(Monday, Weekly().Season(Monday, Monday, week => week.Weekly(DayOfWeek.Monday, "10:00-16:00")))
        .ShouldBe("10:00-16:00");

    [Fact]
    public void A_day_that_a_season_does_not_mention_is_closed() =>
        OpenOn(Monday, Weekly().Season(Monday, Monday, week => week.Weekly(DayOfWeek.Tuesday, "10:00-16:00"))).ShouldBe("");

    [Fact]
    public void A_season_replaces_the_recurring_hours_too() =>
        OpenOn(Monday, In().Every(1, Monday, "18:00-20:00").Season(Monday, Monday, week => week.Weekly(DayOfWeek.Monday, "10:00-16:00"))).ShouldBe("10:00-16:00");

    [Theory]
    [InlineData(-1, "09:00-17:00")]
    [InlineData(0, "10:00-16:00")]
    [InlineData(1, "10:00-16:00")]
    [InlineData(2, "09:00-17:00")]
    public void Both_ends_of_a_season_are_inside(int weeks, string open) => OpenOn(
        Monday.AddDays(7 * weeks), Weekly().Season(Monday, Monday.AddDays(7), week => week.Weekly(DayOfWeek.Monday, "10:00-16:00"))).ShouldBe(open);

    [Fact]
    public void Of_two_seasons_the_later_said_counts() => OpenOn(Monday, Weekly()
        .Season(Monday, Monday, week => week.Weekly(DayOfWeek.Monday, "10:00-16:00"))
        .Season(Monday.AddDays(-30), Monday.AddDays(30), week => week.Weekly(DayOfWeek.Monday, "11:00-12:00"))).ShouldBe("11:00-12:00");

    [Fact]
    public void Special_hours_replace_the_weekly_ones() => OpenOn(Monday, Weekly().Special(Monday, "12:00-13:00")).ShouldBe("12:00-13:00");

    [Fact]
    public void Special_hours_outrank_a_season_said_later() => OpenOn(Monday, Weekly().Special(Monday, "12:00-13:00")
        .Season(Monday, Monday, week => week.Weekly(DayOfWeek.Monday, "10:00-16:00"))).ShouldBe("12:00-13:00");

    [Fact]
    public void Special_hours_open_a_closed_day() => OpenOn(Monday, In().Special(Monday, "12:00-13:00")).ShouldBe("12:00-13:00");

    [Fact]
    public void Special_hours_of_nothing_close_the_day() => OpenOn(Monday, Weekly().Special(Monday, "")).ShouldBe("");

    [Fact]
    public void Of_two_special_hours_the_later_said_count() =>
        OpenOn(Monday, Weekly().Special(Monday, "12:00-13:00").Special(Monday, "14:00-15:00")).ShouldBe("14:00-15:00");

    [Fact]
    public void A_holiday_outranks_special_hours_said_later() => OpenOn(Monday, Weekly().Holiday(Monday).Special(Monday, "12:00-13:00")).ShouldBe("");

    [Fact]
    public void A_holiday_outranks_a_season() =>
        OpenOn(Monday, Weekly().Holiday(Monday).Season(Monday, Monday, week => week.Weekly(DayOfWeek.Monday, "10:00-16:00"))).ShouldBe("");

    [Fact]
    public void A_break_is_taken_away() => OpenOn(Monday, Weekly().Break(Monday, "12:00-13:00")).ShouldBe("09:00-12:00, 13:00-17:00");

    [Fact]
    public void A_break_is_taken_from_special_hours_too() => OpenOn(Monday, Weekly().Special(Monday, "12:00-14:00").Break(Monday, "12:00-13:00")).ShouldBe("13:00-14:00");

    [Fact]
    public void A_break_opens_nothing() => OpenOn(Monday, In().Break(Monday, "12:00-13:00")).ShouldBe("");

    [Fact]
    public void Breaks_of_a_date_add_up() =>
        OpenOn(Monday, Weekly().Break(Monday, "10:00-11:00").Break(Monday, "10:30-12:00")).ShouldBe("09:00-10:00, 12:00-17:00");

    [Fact]
    public void A_closure_is_taken_away() => OpenOn(Monday, Weekly().Closure(Instant.Of("2026-11-23T11:00+02:00"), Instant.Of("2026-11-23T12:00+02:00")))
        .ShouldBe("10:00-17:00");

    [Fact]
    public void A_closure_may_last_for_days() =>
        OpenOn(Monday, Weekly().Closure(Instant.Of("2026-11-20T00:00Z"), Instant.Of("2026-11-23T16:00Z"))).ShouldBe("16:00-17:00");

    [Fact]
    public void A_range_past_midnight_belongs_to_the_day_it_starts_on() =>
        OpenOn(Monday, In().Weekly(DayOfWeek.Sunday, "22:00-06:00").Holiday(Monday)).ShouldBe("00:00-06:00");

    [Fact]
    public void A_holiday_takes_the_whole_night_that_starts_on_it() =>
        OpenOn(Monday, In().Weekly(DayOfWeek.Sunday, "22:00-06:00").Holiday(Monday.AddDays(-1))).ShouldBe("");

    [Fact]
    public void A_break_takes_from_the_night_of_the_day_before() =>
        OpenOn(Monday, In().Weekly(DayOfWeek.Sunday, "22:00-06:00").Break(Monday, "01:00-02:00")).ShouldBe("00:00-01:00, 02:00-06:00");

    [Fact]
    public void A_break_past_midnight_reaches_into_the_next_day() =>
        OpenOn(Monday, In().Weekly(DayOfWeek.Sunday, "20:00-06:00").Break(Monday.AddDays(-1), "22:00-02:00")).ShouldBe("02:00-06:00");

    [Theory]
    [InlineData(-14, "")] // before the anchor never
    [InlineData(-7, "")]
    [InlineData(0, "18:00-20:00")]
    [InlineData(1, "")]
    [InlineData(7, "")]
    [InlineData(14, "18:00-20:00")]
    [InlineData(28, "18:00-20:00")]
    [InlineData(42, "18:00-20:00")] // the last one, inside
    [InlineData(56, "")]
    public void Recurring_hours_come_every_so_many_weeks_from_their_anchor(int days, string open) =>
        OpenOn(Monday.AddDays(days), In().Every(2, Monday, "18:00-20:00", Monday.AddDays(42))).ShouldBe(open);

    [Fact]
    public void Recurring_hours_stand_beside_the_weekly_ones() =>
        OpenOn(Monday, Weekly().Every(2, Monday, "18:00-20:00")).ShouldBe("09:00-17:00, 18:00-20:00");

    [Fact]
    public void A_season_may_have_recurring_hours_of_its_own() =>
        OpenOn(Monday, Weekly().Season(Monday, Monday, week => week.Every(3, Monday.AddDays(-21), "18:00-20:00"))).ShouldBe("18:00-20:00");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(5001)]
    public void Hours_that_come_back_too_often_or_too_rarely_are_refused(int weeks) =>
        Should.Throw<ArgumentOutOfRangeException>(() => In().Every(weeks, Monday, "18:00-20:00"));

    [Fact]
    public void An_end_before_the_anchor_is_refused() =>
        Should.Throw<ArgumentException>(() => In().Every(1, Monday, "18:00-20:00", Monday.AddDays(-1)));

    [Fact]
    public void A_season_that_ends_before_it_starts_is_refused() => Should.Throw<ArgumentException>(() => In().Season(Monday, Monday.AddDays(-1), _ => { }));

    [Fact]
    public void A_closure_that_takes_no_time_is_refused() =>
        Should.Throw<ArgumentException>(() => In().Closure(Instant.Of("2026-11-23T11:00Z"), Instant.Of("2026-11-23T11:00Z")));

    [Theory]
    [InlineData("Europe/Nowhere")]
    [InlineData("GMT Standard Time")] // a name of Windows
    [InlineData("Europe")]
    [InlineData("../zoneinfo/UTC")]
    public void A_zone_that_has_no_IANA_name_is_refused(string zone) =>
        Should.Throw<TimeZoneNotFoundException>(() => ServiceHours.In(zone)).Message.ShouldContain(zone);

    [Fact]
    public void What_is_built_does_not_change_when_the_builder_goes_on()
    {
        var builder = Weekly();
        var built = builder.Build();
        builder.Holiday(Monday);
        built.IsOpen(Instant.Of("2026-11-23T10:00Z")).ShouldBeTrue();
    }

    private static ServiceHoursBuilder In() => ServiceHours.In("Europe/London");

    private static ServiceHoursBuilder Weekly() => In().Weekly(DayOfWeek.Monday, "09:00-17:00");

    /// <summary>The open ranges between the two midnights of a winter's day in London, asked one after the other.</summary>
    private static string OpenOn(DateOnly date, ServiceHoursBuilder builder)
    {
        var hours = builder.Build();
        var at = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero);
        var (midnight, ranges) = (at.AddDays(1), new List<string>());
        while (at < midnight)
        {
            var from = hours.IsOpen(at) ? at : hours.NextOpening(at) ?? midnight;
            at = from < midnight ? hours.NextClosing(from)!.Value : midnight;
            if (from < midnight)
            {
                ranges.Add(string.Create(CultureInfo.InvariantCulture, $"{from:HH:mm}-{at:HH:mm}"));
            }
        }

        return string.Join(", ", ranges);
    }
}
