using LibraryService.Sla;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class SlaExplanationTests
{
    [Fact]
    public void It_tells_from_when_what_and_until_when()
    {
        var explanation = Start("Mon 09:00", 4).Explain();
        (explanation.From, explanation.Target, explanation.Due).ShouldBe((At("Mon 09:00"), TimeSpan.FromHours(4), At("Mon 13:00")));
    }

    [Fact]
    public void Within_one_day_nothing_was_left_out() => Start("Mon 09:00", 8).Explain().Gaps.ShouldBeEmpty();

    [Fact]
    public void Each_closed_time_on_the_way_is_told() =>
        Told(Start("Thu 13:00", 16)).ShouldBe(["Thu 17:00 - Fri 09:00", "Fri 17:00 - Mon 09:00"]);

    [Fact]
    public void Started_while_closed_the_time_up_to_the_opening_is_told() => Told(Start("Sat 12:00", 1)).ShouldBe(["Sat 12:00 - Mon 09:00"]);

    [Fact]
    public void A_pause_is_told() =>
        Told(Start("Mon 09:00", 4).Pause(At("Mon 10:00")).Resume(At("Mon 11:00"))).ShouldBe(["Mon 10:00 - Mon 11:00 paused"]);

    [Fact]
    public void A_pause_of_no_length_is_not_told() =>
        Told(Start("Mon 09:00", 4).Pause(At("Mon 10:00")).Resume(At("Mon 10:00"))).ShouldBeEmpty();

    [Fact]
    public void A_pause_after_the_due_instant_is_not_told() =>
        Told(Start("Mon 09:00", 4).Pause(At("Mon 14:00")).Resume(At("Mon 15:00"))).ShouldBeEmpty();

    [Fact]
    public void Stopped_while_paused_the_last_pause_put_nothing_off_and_is_not_told() =>
        Told(Start("Mon 09:00", 4).Pause(At("Mon 10:00")).Stop(At("Mon 15:00"))).ShouldBeEmpty();

    [Fact]
    public void A_pause_overnight_is_told_beside_the_closed_time() =>
        Told(Start("Mon 14:00", 4).Pause(At("Mon 16:00")).Resume(At("Tue 10:00"))).ShouldBe(["Mon 16:00 - Tue 10:00 paused", "Mon 17:00 - Tue 09:00"]);

    [Fact]
    public void A_closure_is_told_by_its_name() =>
        SlaClock.Start(Weekdays("09:00-17:00").Closure(At("Mon 10:00"), At("Mon 12:00"), "burst pipe").Build(), TimeSpan.FromHours(4), At("Mon 09:00"))
            .Explain().Gaps.ShouldBe([new SlaGap(At("Mon 10:00"), At("Mon 12:00"), "burst pipe", IsPause: false)]);

    [Fact]
    public void Started_on_a_holiday_it_is_told_by_its_name() =>
        SlaClock.Start(Weekdays("09:00-17:00").Holiday(Date("Mon"), "Founders' day").Build(), TimeSpan.FromHours(4), At("Mon 09:00"))
            .Explain().Gaps.ShouldBe([new SlaGap(At("Mon 09:00"), At("Tue 09:00"), "Founders' day", IsPause: false)]);

    [Fact]
    public void Elapsed_time_leaves_out_no_closed_time() =>
        Told(SlaClock.Start(NineToFive, SlaTarget.Elapsed(TimeSpan.FromDays(2)), At("Mon 16:00"))).ShouldBeEmpty();

    [Fact]
    public void Working_days_tell_their_closed_times() =>
        Told(SlaClock.Start(NineToFive, SlaTarget.WorkingDays(1), At("Fri 16:00"))).ShouldBe(["Fri 17:00 - Mon 09:00"]);

    [Fact]
    public void With_nothing_due_there_is_nothing_to_tell()
    {
        var explanation = Start("Mon 09:00", 4).Pause(At("Mon 10:00")).Explain();
        explanation.Due.ShouldBeNull();
        explanation.Gaps.ShouldBeEmpty();
    }

    private static SlaClock Start(string at, int hours) => SlaClock.Start(NineToFive, TimeSpan.FromHours(hours), At(at));

    private static string[] Told(SlaClock clock) =>
        [.. clock.Explain().Gaps.Select(gap => FormattableString.Invariant($"{gap.From:ddd HH:mm} - {gap.Until:ddd HH:mm}{(gap.IsPause ? " paused" : "")}"))];
}
