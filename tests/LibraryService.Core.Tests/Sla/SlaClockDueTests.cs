using LibraryService.Sla;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class SlaClockDueTests
{
    [Theory]
    [InlineData("Mon 09:00", 4, "Mon 13:00")]
    [InlineData("Mon 09:00", 8, "Mon 17:00")] // used up exactly at closing: due at closing
    [InlineData("Mon 13:00", 8, "Tue 13:00")]
    [InlineData("Mon 18:00", 8, "Tue 17:00")]
    [InlineData("Mon 17:00", 1, "Tue 10:00")]
    [InlineData("Fri 16:00", 2, "next Mon 10:00")]
    [InlineData("Sat 12:00", 1, "next Mon 10:00")]
    public void Due_when_the_open_time_is_used_up(string start, int hours, string due) =>
        SlaClock.Start(NineToFive, TimeSpan.FromHours(hours), At(start)).Due.ShouldBe(At(due));

    [Fact]
    public void A_target_is_counted_to_the_tick() =>
        SlaClock.Start(NineToFive, TimeSpan.FromTicks(1), At("Mon 17:00")).Due.ShouldBe(At("Tue 09:00").AddTicks(1));

    [Fact]
    public void Due_carries_the_offset_of_the_hours_zone() =>
        SlaClock.Start(NineToFive, TimeSpan.FromHours(4), new DateTimeOffset(2026, 7, 6, 17, 0, 0, TimeSpan.FromHours(9)))
            .Due!.Value.Offset.ShouldBe(TimeSpan.FromHours(1));

    [Fact]
    public void A_pause_moves_the_due_instant_by_the_open_time_that_it_took() =>
        SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 09:00")).Pause(At("Mon 10:00")).Resume(At("Tue 09:30"))
            .Due.ShouldBe(At("Tue 12:30"));

    [Fact]
    public void A_pause_overnight_moves_nothing() =>
        SlaClock.Start(NineToFive, TimeSpan.FromHours(8), At("Mon 13:00")).Pause(At("Mon 17:00")).Resume(At("Tue 09:00"))
            .Due.ShouldBe(At("Tue 13:00"));

    [Fact]
    public void Several_pauses_add_up() =>
        SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 09:00"))
            .Pause(At("Mon 10:00")).Resume(At("Mon 11:00"))
            .Pause(At("Mon 12:00")).Resume(At("Mon 14:00"))
            .Due.ShouldBe(At("Mon 16:00"));

    [Fact]
    public void Nothing_is_due_while_paused() =>
        SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 09:00")).Pause(At("Mon 10:00")).Due.ShouldBeNull();

    [Fact]
    public void Nothing_is_due_while_paused_even_when_it_was_overdue_before() =>
        SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 09:00")).Pause(At("Mon 14:00")).Due.ShouldBeNull();

    [Fact]
    public void A_stop_keeps_the_due_instant() =>
        SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 09:00")).Stop(At("Mon 10:00")).Due.ShouldBe(At("Mon 13:00"));

    [Theory]
    [InlineData("Mon 10:00", "Mon 13:00")]
    [InlineData("Mon 13:00", "Mon 13:00")]
    [InlineData("Mon 16:00", "Mon 13:00")]
    public void Stopped_while_paused_it_keeps_the_due_instant_that_it_had(string paused, string due) =>
        SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 09:00")).Pause(At(paused)).Stop(At("Wed 09:00")).Due.ShouldBe(At(due));

    [Fact]
    public void Resumed_after_a_stop_it_is_due_later_by_the_time_it_was_stopped() =>
        SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 09:00")).Stop(At("Mon 10:00")).Resume(At("Tue 09:00"))
            .Due.ShouldBe(At("Tue 12:00"));

    [Fact]
    public void Paused_stopped_and_resumed_the_whole_time_since_the_pause_is_left_out() =>
        SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 09:00")).Pause(At("Mon 10:00")).Stop(At("Mon 15:00")).Resume(At("Tue 09:00"))
            .Due.ShouldBe(At("Tue 12:00"));

    [Fact]
    public void Paused_at_exactly_the_due_instant_it_is_due_when_it_runs_again() =>
        SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 09:00")).Pause(At("Mon 13:00")).Resume(At("Mon 15:00"))
            .Due.ShouldBe(At("Mon 15:00"));

    [Fact]
    public void Paused_after_the_due_instant_the_due_instant_stays() =>
        SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 09:00")).Pause(At("Mon 13:01")).Resume(At("Mon 15:00"))
            .Due.ShouldBe(At("Mon 13:00"));

    [Fact]
    public void Hours_that_never_open_make_nothing_due() =>
        SlaClock.Start(Never, TimeSpan.FromHours(4), At("Mon 09:00")).Due.ShouldBeNull();
}
