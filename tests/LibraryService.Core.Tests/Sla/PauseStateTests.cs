using LibraryService.Sla;
using static LibraryService.Tests.Sla.Cases;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class PauseStateTests
{
    private const string Asked = "opened Mon 09:00; patron Mon 10:00; ";

    [Theory]
    [InlineData(SlaMetric.FirstResponse, SlaStatus.Running)]
    [InlineData(SlaMetric.NextResponse, SlaStatus.Paused)]
    [InlineData(SlaMetric.Update, SlaStatus.Paused)]
    [InlineData(SlaMetric.Resolution, SlaStatus.Paused)]
    public void Waiting_on_the_patron_pauses_all_but_the_first_response(SlaMetric metric, SlaStatus status) =>
        Report(Asked + "state waiting-on-patron Mon 11:00", "Mon 12:00")[metric].Status.ShouldBe(status);

    [Theory]
    [InlineData(SlaMetric.FirstResponse, SlaStatus.Running)]
    [InlineData(SlaMetric.NextResponse, SlaStatus.Running)]
    [InlineData(SlaMetric.Update, SlaStatus.Running)]
    [InlineData(SlaMetric.Resolution, SlaStatus.Paused)]
    public void Waiting_on_a_lender_pauses_only_the_resolution(SlaMetric metric, SlaStatus status) =>
        Report(Asked + "state waiting-on-lender Mon 11:00", "Mon 12:00")[metric].Status.ShouldBe(status);

    [Theory]
    [InlineData(SlaMetric.FirstResponse, SlaStatus.Paused)]
    [InlineData(SlaMetric.NextResponse, SlaStatus.Running)]
    [InlineData(SlaMetric.Update, SlaStatus.Running)]
    [InlineData(SlaMetric.Resolution, SlaStatus.Running)]
    public void A_state_pauses_the_metrics_that_it_names(SlaMetric metric, SlaStatus status) =>
        Report(Asked + "state waiting-on-key Mon 11:00", "Mon 12:00")[metric].Status.ShouldBe(status);

    [Fact]
    public void A_state_that_the_policy_does_not_name_pauses_nothing() =>
        Report(Asked + "state in-progress Mon 11:00", "Mon 12:00").NextDue.ShouldBe(At("Mon 13:00"));

    [Fact]
    public void A_state_is_told_from_another_by_letter_case() =>
        Report(Asked + "state Waiting-On-Patron Mon 11:00", "Mon 12:00")[SlaMetric.Resolution].Status.ShouldBe(SlaStatus.Running);

    [Fact]
    public void A_message_from_the_patron_ends_waiting_on_the_patron() =>
        Report("opened Mon 09:00; staff Mon 09:00; state waiting-on-patron Mon 09:00; patron Tue 09:00", "Tue 12:00")[SlaMetric.Resolution]
            .Due.ShouldBe(At("Fri 17:00"));

    [Fact]
    public void A_message_from_the_patron_does_not_end_waiting_on_a_lender() =>
        Report("opened Mon 09:00; state waiting-on-lender Mon 09:00; patron Tue 09:00", "Tue 12:00")[SlaMetric.Resolution]
            .Status.ShouldBe(SlaStatus.Paused);

    [Fact]
    public void Another_state_ends_the_wait() =>
        Report("opened Mon 09:00; state waiting-on-lender Mon 09:00; state open Tue 09:00", "Tue 12:00")[SlaMetric.Resolution]
            .Due.ShouldBe(At("Fri 17:00"));

    [Fact]
    public void From_one_wait_straight_into_another_is_one_wait() =>
        Report("opened Mon 09:00; state waiting-on-lender Mon 09:00; state waiting-on-patron Mon 12:00; patron Tue 09:00", "Tue 12:00")[SlaMetric.Resolution]
            .Due.ShouldBe(At("Fri 17:00"));

    [Fact]
    public void A_wait_that_a_message_starts_in_is_left_out_of_its_exchange() =>
        new SlaPolicy("p") { NextResponse = TimeSpan.FromHours(2), PauseStates = [new PauseState("waiting-on-stacks", [SlaMetric.NextResponse])] }
            .Evaluate(Events("opened Mon 09:00; state waiting-on-stacks Mon 10:00; patron Mon 11:00; state open Mon 14:00"), NineToFive, At("Mon 15:00"))
            [SlaMetric.NextResponse].Due.ShouldBe(At("Mon 16:00"));

    [Fact]
    public void The_policy_says_what_a_state_pauses_that_names_nothing() =>
        new SlaPolicy("p") { FirstResponse = TimeSpan.FromHours(4), Resolution = TimeSpan.FromHours(8), PauseStates = ["snow"], Pausing = [SlaMetric.FirstResponse] }
            .Evaluate(Events("opened Mon 09:00; state snow Mon 10:00"), NineToFive, At("Mon 12:00"))
            .NextDue.ShouldBe(At("Mon 17:00"));

    [Fact]
    public void A_state_that_names_no_metric_at_all_pauses_nothing() =>
        new SlaPolicy("p") { Resolution = TimeSpan.FromHours(8), PauseStates = [new PauseState("in-progress", [])] }
            .Evaluate(Events("opened Mon 09:00; state in-progress Mon 10:00"), NineToFive, At("Mon 12:00"))
            [SlaMetric.Resolution].Status.ShouldBe(SlaStatus.Running);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_state_has_a_name(string name)
    {
        Should.Throw<ArgumentException>(() => new PauseState(name));
        Should.Throw<ArgumentException>(() => SlaEvent.StateChanged(At("Mon 09:00"), name));
    }
}
