using LibraryService.Sla;
using static LibraryService.Tests.Sla.Cases;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class ResolutionTests
{
    [Fact]
    public void It_runs_from_the_opening() => Resolution("opened Mon 09:00", "Mon 12:00").Due.ShouldBe(At("Thu 17:00"));

    [Fact]
    public void No_message_stops_it() =>
        Resolution("opened Mon 09:00; staff Mon 10:00; patron Mon 11:00; staff Mon 12:00", "Fri 09:00").Status.ShouldBe(SlaStatus.Breached);

    [Theory]
    [InlineData("Thu 17:00", SlaStatus.Met)]
    [InlineData("Thu 17:01", SlaStatus.Missed)]
    public void A_resolution_stops_it(string resolved, SlaStatus status) =>
        Resolution($"opened Mon 09:00; resolved {resolved}", "next Fri 09:00").Status.ShouldBe(status);

    [Fact]
    public void Resolved_twice_the_first_counts() =>
        Resolution("opened Mon 09:00; resolved Tue 09:00; resolved next Fri 09:00", "next Fri 12:00").Status.ShouldBe(SlaStatus.Met);

    [Fact]
    public void From_resolved_to_reopened_counts_as_a_pause() =>
        Resolution("opened Mon 09:00; resolved Tue 09:00; reopened Wed 09:00", "Wed 12:00").Due.ShouldBe(At("Fri 17:00"));

    [Fact]
    public void Reopened_in_time_it_runs() =>
        Resolution("opened Mon 09:00; resolved Tue 09:00; reopened next Fri 09:00", "next Fri 12:00").Status.ShouldBe(SlaStatus.Running);

    [Fact]
    public void Reopened_after_a_breach_it_is_breached_again() =>
        Resolution("opened Mon 09:00; resolved Fri 09:00; reopened next Fri 09:00", "next Fri 12:00").Status.ShouldBe(SlaStatus.Breached);

    [Fact]
    public void Resolved_again_in_what_was_left_it_is_met() =>
        Resolution("opened Mon 09:00; resolved Tue 09:00; reopened Wed 09:00; resolved Fri 17:00", "next Fri 12:00").Status.ShouldBe(SlaStatus.Met);

    [Fact]
    public void Reopening_what_was_never_resolved_changes_nothing() =>
        Resolution("opened Mon 09:00; reopened Tue 09:00", "Wed 12:00").Due.ShouldBe(At("Thu 17:00"));

    [Fact]
    public void Reopened_twice_the_first_counts() =>
        Resolution("opened Mon 09:00; resolved Tue 09:00; reopened Wed 09:00; reopened Thu 09:00", "Thu 12:00").Due.ShouldBe(At("Fri 17:00"));

    [Fact]
    public void A_resolution_ends_the_state_that_the_case_was_in() =>
        Resolution("opened Mon 09:00; state waiting-on-patron Mon 12:00; resolved Tue 09:00; reopened Wed 09:00", "Wed 12:00").Status.ShouldBe(SlaStatus.Running);

    [Fact]
    public void Resolved_while_it_waited_the_wait_and_the_time_resolved_are_both_left_out() =>
        Resolution("opened Mon 09:00; state waiting-on-patron Mon 17:00; resolved Tue 17:00; reopened Wed 17:00", "Thu 09:00").Due.ShouldBe(At("next Mon 17:00"));

    [Fact]
    public void A_state_said_while_resolved_holds_from_the_reopening() =>
        Resolution("opened Mon 09:00; resolved Tue 09:00; state waiting-on-patron Tue 12:00; reopened Wed 09:00", "Wed 12:00").Status.ShouldBe(SlaStatus.Paused);

    [Fact]
    public void Nothing_is_due_while_resolved() =>
        Report("opened Mon 09:00; resolved Tue 09:00; patron Tue 12:00; staff Tue 13:00; patron Wed 12:00", "Thu 09:00").NextDue.ShouldBeNull();

    [Fact]
    public void Resolved_and_reopened_at_one_instant_it_goes_on() =>
        Resolution("opened Mon 09:00; reopened Tue 09:00; resolved Tue 09:00", "Wed 12:00").Due.ShouldBe(At("Thu 17:00"));

    private static SlaMeasure Resolution(string events, string asOf) => Report(events, asOf)[SlaMetric.Resolution];
}
