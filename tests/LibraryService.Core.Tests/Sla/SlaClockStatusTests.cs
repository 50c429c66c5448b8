using LibraryService.Sla;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class SlaClockStatusTests
{
    private static readonly SlaClock DueAtClosing = SlaClock.Start(NineToFive, TimeSpan.FromHours(8), At("Mon 09:00"));
    private static readonly SlaClock DueAtOne = SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 09:00"));

    [Theory]
    [InlineData("Mon 08:00", SlaStatus.Running)]
    [InlineData("Mon 09:00", SlaStatus.Running)]
    [InlineData("Mon 16:59:59", SlaStatus.Running)]
    [InlineData("Mon 17:00", SlaStatus.Running)]
    [InlineData("Mon 17:00:01", SlaStatus.Breached)]
    [InlineData("Tue 09:00", SlaStatus.Breached)]
    public void Breached_after_the_due_instant_not_at_it(string at, SlaStatus status) => DueAtClosing.Status(At(at)).ShouldBe(status);

    [Fact]
    public void Breached_one_tick_after_the_due_instant() => DueAtOne.Status(At("Mon 13:00").AddTicks(1)).ShouldBe(SlaStatus.Breached);

    [Fact]
    public void Met_at_exactly_the_due_instant() => DueAtOne.Stop(At("Mon 13:00")).Status(At("Tue 09:00")).ShouldBe(SlaStatus.Met);

    [Fact]
    public void Missed_one_tick_after_the_due_instant() =>
        DueAtOne.Stop(At("Mon 13:00").AddTicks(1)).Status(At("Tue 09:00")).ShouldBe(SlaStatus.Missed);

    [Fact]
    public void Due_at_closing_and_stopped_in_the_evening_it_is_missed() =>
        DueAtClosing.Stop(At("Mon 18:00")).Status(At("Mon 18:00")).ShouldBe(SlaStatus.Missed);

    [Fact]
    public void Paused_in_time_it_is_paused_however_long_it_lasts() =>
        DueAtOne.Pause(At("Mon 12:59")).Status(At("next Fri 09:00")).ShouldBe(SlaStatus.Paused);

    [Fact]
    public void Paused_at_exactly_the_due_instant_it_is_paused_not_breached() =>
        DueAtOne.Pause(At("Mon 13:00")).Status(At("Mon 16:00")).ShouldBe(SlaStatus.Paused);

    [Theory]
    [InlineData("Mon 15:00", SlaStatus.Running)]
    [InlineData("Mon 15:00:01", SlaStatus.Breached)]
    public void Resumed_with_nothing_left_it_is_breached_right_after(string at, SlaStatus status) =>
        DueAtOne.Pause(At("Mon 13:00")).Resume(At("Mon 15:00")).Status(At(at)).ShouldBe(status);

    [Fact]
    public void Breached_before_the_pause_outranks_paused() =>
        DueAtOne.Pause(At("Mon 13:00").AddTicks(1)).Status(At("Mon 14:00")).ShouldBe(SlaStatus.Breached);

    [Fact]
    public void Stopped_while_paused_in_time_it_is_met() =>
        DueAtOne.Pause(At("Mon 13:00")).Stop(At("Wed 09:00")).Status(At("Wed 09:00")).ShouldBe(SlaStatus.Met);

    [Fact]
    public void Stopped_while_paused_too_late_it_is_missed() =>
        DueAtOne.Pause(At("Mon 13:01")).Stop(At("Wed 09:00")).Status(At("Wed 09:00")).ShouldBe(SlaStatus.Missed);

    [Fact]
    public void Resumed_after_a_stop_it_runs_on() =>
        DueAtOne.Stop(At("Mon 10:00")).Resume(At("Tue 09:00")).Status(At("Tue 11:00")).ShouldBe(SlaStatus.Running);

    [Fact]
    public void Stopped_again_in_the_time_left_after_a_resuming_it_is_met() =>
        DueAtOne.Stop(At("Mon 10:00")).Resume(At("Tue 09:00")).Stop(At("Tue 12:00")).Status(At("Wed 09:00")).ShouldBe(SlaStatus.Met);

    [Fact]
    public void A_pause_of_no_length_pauses_at_no_instant() =>
        DueAtOne.Pause(At("Mon 10:00")).Resume(At("Mon 10:00")).Status(At("Mon 10:00")).ShouldBe(SlaStatus.Running);

    [Fact]
    public void A_status_outside_the_years_of_the_calendar_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => DueAtOne.Status(DateTimeOffset.MaxValue));
}
