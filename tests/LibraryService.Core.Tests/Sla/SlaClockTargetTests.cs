using System.Globalization;
using LibraryService.Hours;
using LibraryService.Sla;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

/// <summary>Working days, elapsed time, and more than the calendar has.</summary>
public class SlaClockTargetTests
{
    [Theory]
    [InlineData("Mon 09:00", 1, "Tue 17:00")]
    [InlineData("Mon 00:00", 1, "Tue 17:00")]
    [InlineData("Mon 23:59", 1, "Tue 17:00")]
    [InlineData("Mon 09:00", 3, "Thu 17:00")]
    [InlineData("Fri 16:00", 1, "next Mon 17:00")]
    [InlineData("Sat 12:00", 1, "next Mon 17:00")]
    [InlineData("Sun 23:59", 3, "next Wed 17:00")]
    public void A_working_day_ends_with_the_closing_of_an_open_day_after_the_start(string start, int days, string due) =>
        SlaClock.Start(NineToFive, SlaTarget.WorkingDays(days), At(start)).Due.ShouldBe(At(due));

    [Fact]
    public void A_holiday_is_no_working_day() =>
        SlaClock.Start(Weekdays("09:00-17:00").Holiday(Date("Tue")).Build(), SlaTarget.WorkingDays(1), At("Mon 12:00"))
            .Due.ShouldBe(At("Wed 17:00"));

    [Fact]
    public void A_day_that_closes_early_ends_early() =>
        SlaClock.Start(Weekdays("09:00-17:00").Special(Date("Tue"), "09:00-12:00").Build(), SlaTarget.WorkingDays(1), At("Mon 12:00"))
            .Due.ShouldBe(At("Tue 12:00"));

    [Fact]
    public void Hours_past_midnight_belong_to_the_day_on_which_they_start() =>
        SlaClock.Start(Weekdays("22:00-06:00").Build(), SlaTarget.WorkingDays(1), At("Mon 23:00")).Due.ShouldBe(At("Wed 06:00"));

    [Fact]
    public void Started_in_the_hours_past_midnight_the_working_day_is_the_one_after_that_date() =>
        SlaClock.Start(Weekdays("22:00-06:00").Build(), SlaTarget.WorkingDays(1), At("Tue 02:00")).Due.ShouldBe(At("Thu 06:00"));

    [Fact]
    public void Around_the_clock_a_working_day_ends_at_midnight() =>
        SlaClock.Start(ServiceHours.Always, SlaTarget.WorkingDays(1), At("Mon 12:00")).Due.ShouldBe(At("Wed 00:00"));

    [Fact]
    public void A_pause_hands_back_the_open_time_that_it_took_from_working_days() =>
        SlaClock.Start(NineToFive, SlaTarget.WorkingDays(1), At("Mon 12:00")).Pause(At("Mon 13:00")).Resume(At("Wed 10:00"))
            .Due.ShouldBe(At("Thu 14:00"));

    [Fact]
    public void Working_days_are_used_and_left_in_open_time() =>
        SlaClock.Start(NineToFive, SlaTarget.WorkingDays(1), At("Mon 12:00")).Remaining(At("Tue 09:00")).ShouldBe(TimeSpan.FromHours(8));

    [Theory]
    [InlineData("Tue 17:00", SlaStatus.Met)]
    [InlineData("Tue 17:00:01", SlaStatus.Missed)]
    public void Working_days_are_met_up_to_the_closing(string stop, SlaStatus status) =>
        SlaClock.Start(NineToFive, SlaTarget.WorkingDays(1), At("Mon 12:00")).Stop(At(stop)).Status(At("Fri 09:00")).ShouldBe(status);

    [Fact]
    public void Elapsed_time_goes_on_while_the_place_is_closed() =>
        SlaClock.Start(NineToFive, SlaTarget.Elapsed(TimeSpan.FromDays(3)), At("Fri 16:00")).Due.ShouldBe(At("next Mon 16:00"));

    [Fact]
    public void Elapsed_time_is_left_out_in_a_pause() =>
        SlaClock.Start(NineToFive, SlaTarget.Elapsed(TimeSpan.FromHours(10)), At("Fri 16:00")).Pause(At("Fri 17:00")).Resume(At("Sat 17:00"))
            .Due.ShouldBe(At("Sun 02:00"));

    [Theory]
    [InlineData("2026-10-24T20:00+01:00", "2026-10-25T19:00+00:00")]
    [InlineData("2026-03-28T20:00+00:00", "2026-03-29T21:00+01:00")]
    public void A_day_of_elapsed_time_has_24_hours_when_the_wall_clock_changes(string start, string due)
    {
        var clock = SlaClock.Start(NineToFive, SlaTarget.Elapsed(TimeSpan.FromDays(1)), Instant(start));
        clock.Due!.Value.EqualsExact(Instant(due)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2026-10-25T00:00+01:00", 4, "2026-10-25T03:00+00:00")]
    [InlineData("2026-03-29T00:00+00:00", 4, "2026-03-29T05:00+01:00")]
    public void Open_time_counts_each_hour_that_is_there_when_the_wall_clock_changes(string start, int hours, string due) =>
        SlaClock.Start(Days("Sun", "00:00-24:00").Build(), TimeSpan.FromHours(hours), Instant(start)).Due.ShouldBe(Instant(due));

    [Fact]
    public void More_than_the_calendar_has_is_never_due() => Beyond().ShouldAllBe(clock => clock.Due == null);

    [Fact]
    public void More_than_the_calendar_has_runs_and_is_met_whenever_it_stops()
    {
        Beyond().ShouldAllBe(clock => clock.Status(At("next Fri 09:00")) == SlaStatus.Running);
        Beyond().ShouldAllBe(clock => clock.Stop(At("next Fri 09:00")).Status(At("next Fri 09:00")) == SlaStatus.Met);
    }

    [Fact]
    public void What_is_left_of_an_amount_beyond_the_calendar_is_the_amount_less_what_was_used() =>
        SlaClock.Start(NineToFive, TimeSpan.MaxValue, At("Mon 09:00")).Remaining(At("Mon 10:00"))
            .ShouldBe(TimeSpan.MaxValue - TimeSpan.FromHours(1));

    [Fact]
    public void What_is_left_of_working_days_beyond_the_calendar_is_the_most_that_there_is() =>
        SlaClock.Start(NineToFive, SlaTarget.WorkingDays(int.MaxValue), At("Mon 09:00")).Remaining(At("Mon 10:00")).ShouldBe(TimeSpan.MaxValue);

    private static SlaClock[] Beyond() =>
    [
        SlaClock.Start(NineToFive, TimeSpan.MaxValue, At("Mon 09:00")),
        SlaClock.Start(NineToFive, SlaTarget.Elapsed(TimeSpan.MaxValue), At("Mon 09:00")),
        SlaClock.Start(NineToFive, SlaTarget.WorkingDays(int.MaxValue), At("Mon 09:00")),
        SlaClock.Start(Never, SlaTarget.WorkingDays(1), At("Mon 09:00")),
        SlaClock.Start(NineToFive, TimeSpan.FromDays(100_000), At("Mon 09:00")).Pause(At("Mon 10:00")).Resume(At("Mon 11:00")),
    ];

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
