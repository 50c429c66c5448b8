using LibraryService.Hours;
using LibraryService.Sla;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class SlaClockStepTests
{
    private static readonly SlaClock Clock = SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 10:00"));

    [Fact]
    public void A_step_leaves_the_clock_before_it_as_it_was()
    {
        Clock.Pause(At("Mon 11:00"));
        Clock.Due.ShouldBe(At("Mon 14:00"));
    }

    [Fact]
    public void A_pause_before_the_start_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Clock.Pause(At("Mon 09:59")));

    [Fact]
    public void A_resuming_before_the_pause_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Clock.Pause(At("Mon 11:00")).Resume(At("Mon 10:59")));

    [Fact]
    public void A_stop_before_the_resuming_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Clock.Pause(At("Mon 11:00")).Resume(At("Mon 12:00")).Stop(At("Mon 11:59")));

    [Fact]
    public void A_resuming_before_the_stop_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Clock.Stop(At("Mon 11:00")).Resume(At("Mon 10:59")));

    [Fact]
    public void A_refused_step_says_when_the_step_before_it_was() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Clock.Pause(At("Mon 09:59"))).Message.ShouldContain("2026-11-23T10:00:00");

    [Fact]
    public void A_step_is_before_another_by_the_instant_not_by_the_wall_clock() =>
        Clock.Pause(At("Mon 10:00").ToOffset(TimeSpan.FromHours(-5))).Pauses[0].From.ShouldBe(At("Mon 10:00"));

    [Fact]
    public void Steps_at_one_instant_are_allowed() =>
        Clock.Pause(At("Mon 10:00")).Resume(At("Mon 10:00")).Stop(At("Mon 10:00")).Status(At("Mon 10:00")).ShouldBe(SlaStatus.Met);

    [Fact]
    public void Paused_twice_the_first_pause_counts() =>
        Clock.Pause(At("Mon 11:00")).Pause(At("Mon 12:00")).Resume(At("Mon 13:00")).Due.ShouldBe(At("Mon 16:00"));

    [Fact]
    public void Resuming_what_runs_changes_nothing() => Clock.Resume(At("Mon 11:00")).Due.ShouldBe(Clock.Due);

    [Fact]
    public void Stopped_twice_the_first_stop_counts() =>
        Clock.Stop(At("Mon 11:00")).Stop(At("Mon 16:00")).StoppedAt.ShouldBe(At("Mon 11:00"));

    [Theory]
    [InlineData("pause pause resume")]
    [InlineData("resume stop")]
    [InlineData("stop stop resume")]
    public void A_step_before_one_that_changed_nothing_is_refused_too(string steps)
    {
        var clock = Clock;
        var names = steps.Split(' ');
        for (var i = 0; i < names.Length - 1; i++)
        {
            clock = Step(clock, names[i], At("Mon 11:00").AddHours(i));
        }

        Should.Throw<ArgumentOutOfRangeException>(() => Step(clock, names[^1], At("Mon 10:59").AddHours(names.Length - 2)));
    }

    [Fact]
    public void What_has_stopped_cannot_be_paused() =>
        Should.Throw<InvalidOperationException>(() => Clock.Stop(At("Mon 11:00")).Pause(At("Mon 12:00")));

    [Fact]
    public void A_target_of_zero_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => SlaClock.Start(NineToFive, TimeSpan.Zero, At("Mon 09:00")));

    [Fact]
    public void No_working_days_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => SlaClock.Start(NineToFive, SlaTarget.WorkingDays(0), At("Mon 09:00")));

    [Fact]
    public void A_negative_target_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => (SlaTarget)TimeSpan.FromTicks(-1));

    [Fact]
    public void A_start_outside_the_years_of_the_calendar_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => SlaClock.Start(NineToFive, TimeSpan.FromHours(1), DateTimeOffset.MinValue));

    [Fact]
    public void A_step_outside_the_years_of_the_calendar_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Clock.Stop(DateTimeOffset.MaxValue));

    [Fact]
    public void A_clock_needs_hours() =>
        Should.Throw<ArgumentNullException>(() => SlaClock.Start((ServiceHours)null!, TimeSpan.FromHours(1), At("Mon 09:00")));

    private static SlaClock Step(SlaClock clock, string name, DateTimeOffset at) => name switch
    {
        "pause" => clock.Pause(at),
        "resume" => clock.Resume(at),
        _ => clock.Stop(at),
    };
}
