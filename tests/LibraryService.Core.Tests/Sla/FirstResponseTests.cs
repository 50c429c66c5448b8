using LibraryService.Sla;
using static LibraryService.Tests.Sla.Cases;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class FirstResponseTests
{
    [Theory]
    [InlineData("Mon 12:00", SlaStatus.Running)]
    [InlineData("Mon 13:00", SlaStatus.Running)]
    [InlineData("Mon 13:01", SlaStatus.Breached)]
    public void It_runs_from_the_opening(string asOf, SlaStatus status) => First("opened Mon 09:00", asOf).Status.ShouldBe(status);

    [Theory]
    [InlineData("Mon 13:00", SlaStatus.Met)]
    [InlineData("Mon 13:01", SlaStatus.Missed)]
    public void It_ends_with_the_first_message_from_staff(string answer, SlaStatus status) =>
        First($"opened Mon 09:00; staff {answer}; staff Tue 09:00", "Fri 09:00").Status.ShouldBe(status);

    [Fact]
    public void It_tells_due_elapsed_and_remaining()
    {
        var first = First("opened Mon 09:00; staff Mon 10:30", "Fri 09:00");
        first.Due.ShouldBe(At("Mon 13:00"));
        first.Elapsed.ShouldBe(TimeSpan.FromHours(1.5));
        first.Remaining.ShouldBe(TimeSpan.FromHours(2.5));
    }

    [Fact]
    public void A_message_from_the_patron_does_not_move_it() =>
        First("opened Mon 09:00; patron Mon 11:00", "Mon 12:00").Due.ShouldBe(At("Mon 13:00"));

    [Fact]
    public void A_thank_you_does_not_end_it() =>
        First("opened Mon 09:00; patron Mon 11:00; thanks Mon 11:00", "Mon 12:00").Status.ShouldBe(SlaStatus.Running);

    [Fact]
    public void Waiting_on_the_patron_does_not_pause_it() =>
        First("opened Mon 09:00; state waiting-on-patron Mon 10:00", "Mon 12:00").Due.ShouldBe(At("Mon 13:00"));

    [Fact]
    public void A_state_that_names_it_pauses_it() =>
        First("opened Mon 09:00; state waiting-on-key Mon 10:00; state new Mon 12:00", "Mon 12:00").Due.ShouldBe(At("Mon 15:00"));

    [Theory]
    [InlineData("Mon 13:00", SlaStatus.Met)]
    [InlineData("Mon 13:01", SlaStatus.Missed)]
    public void Resolved_without_an_answer_it_is_met_or_missed_by_that(string resolved, SlaStatus status) =>
        First($"opened Mon 09:00; resolved {resolved}", "Fri 09:00").Status.ShouldBe(status);

    [Fact]
    public void Ended_by_a_resolution_it_does_not_come_back_with_a_reopening() =>
        First("opened Mon 09:00; resolved Mon 12:00; reopened Tue 09:00", "Fri 09:00").Status.ShouldBe(SlaStatus.Met);

    [Fact]
    public void An_answer_at_the_instant_of_the_opening_meets_it() =>
        First("staff Mon 09:00; opened Mon 09:00", "Mon 09:00").Status.ShouldBe(SlaStatus.Met);

    private static SlaMeasure First(string events, string asOf) => Report(events, asOf)[SlaMetric.FirstResponse];
}
