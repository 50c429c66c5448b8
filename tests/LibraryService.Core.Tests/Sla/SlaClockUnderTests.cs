using LibraryService.Sla;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

/// <summary>The same instants under other hours or another target.</summary>
public class SlaClockUnderTests
{
    private static readonly SlaClock Clock = SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 15:00"))
        .Pause(At("Mon 16:00")).Resume(At("Tue 10:00"));

    [Fact]
    public void An_emergency_closure_dates_a_running_clock_anew() =>
        Clock.Under(Weekdays("09:00-17:00").Closure(At("Tue 11:00"), At("Tue 13:00"), "burst pipe").Build(), Clock.Target)
            .Due.ShouldBe(At("Tue 15:00"));

    [Fact]
    public void Edited_hours_count_from_the_original_start() =>
        Clock.Under(Weekdays("08:00-15:30").Build(), Clock.Target).Due.ShouldBe(At("Tue 13:30"));

    [Fact]
    public void Another_target_counts_from_the_original_start() =>
        Clock.Under(NineToFive, TimeSpan.FromHours(1)).Due.ShouldBe(At("Tue 10:00"));

    [Fact]
    public void Under_its_own_hours_and_target_it_stays_as_it_is() => Clock.Under(NineToFive, Clock.Target).Due.ShouldBe(Clock.Due);

    [Fact]
    public void The_answer_under_the_old_hours_can_still_be_asked_for() =>
        Clock.Under(Weekdays("12:00-13:00").Build(), Clock.Target).Under(NineToFive, Clock.Target).Due.ShouldBe(Clock.Due);

    [Fact]
    public void A_stopped_clock_is_judged_anew()
    {
        var stopped = Clock.Stop(At("Tue 13:00"));
        stopped.Status(At("Wed 09:00")).ShouldBe(SlaStatus.Met);
        stopped.Under(NineToFive, TimeSpan.FromHours(3)).Status(At("Wed 09:00")).ShouldBe(SlaStatus.Missed);
    }

    [Fact]
    public void Steps_go_on_from_the_last_one() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Clock.Under(NineToFive, TimeSpan.FromHours(1)).Stop(At("Tue 09:59")));

    [Fact]
    public void A_target_of_zero_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Clock.Under(NineToFive, default));
}
