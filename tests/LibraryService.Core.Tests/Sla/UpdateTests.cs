using LibraryService.Sla;
using static LibraryService.Tests.Sla.Cases;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class UpdateTests
{
    [Fact]
    public void It_runs_from_the_opening() => Update("opened Mon 09:00", "Mon 12:00").Due.ShouldBe(At("Tue 17:00"));

    [Fact]
    public void It_runs_from_the_latest_message_from_staff() =>
        Update("opened Mon 09:00; staff Mon 10:00; staff Tue 12:00", "Tue 13:00").Due.ShouldBe(At("Thu 12:00"));

    [Fact]
    public void A_message_from_the_patron_does_not_move_it() =>
        Update("opened Mon 09:00; patron Mon 12:00", "Mon 13:00").Due.ShouldBe(At("Tue 17:00"));

    [Fact]
    public void Each_wait_is_kept_earliest_first() =>
        Report("opened Mon 09:00; staff Mon 10:00; staff Thu 09:00", "Thu 12:00").Updates
            .Select(wait => (wait.From, wait.To, wait.Status)).ShouldBe(
            [
                (At("Mon 09:00"), At("Mon 10:00"), SlaStatus.Met),
                (At("Mon 10:00"), At("Thu 09:00"), SlaStatus.Missed),
                (At("Thu 09:00"), null, SlaStatus.Running),
            ]);

    [Fact]
    public void A_resolution_stops_it() =>
        Update("opened Mon 09:00; staff Mon 10:00; resolved Tue 10:00", "Fri 09:00").Status.ShouldBe(SlaStatus.Met);

    [Fact]
    public void A_breach_before_the_resolution_is_missed() =>
        Update("opened Mon 09:00; staff Mon 10:00; resolved Thu 10:00", "Fri 09:00").Status.ShouldBe(SlaStatus.Missed);

    [Fact]
    public void Reopened_it_runs_on_with_the_time_resolved_as_a_pause() =>
        Update("opened Mon 09:00; staff Mon 10:00; resolved Mon 12:00; reopened Thu 10:00", "Thu 11:00").Due.ShouldBe(At("Fri 16:00"));

    [Fact]
    public void A_message_from_staff_after_the_resolution_ends_no_wait() =>
        Report("opened Mon 09:00; staff Mon 10:00; resolved Mon 12:00; staff next Mon 12:00", "next Fri 09:00").Updates
            .Select(wait => (wait.To, wait.Status)).ShouldBe(
            [
                (At("Mon 10:00"), SlaStatus.Met),
                (At("Mon 12:00"), SlaStatus.Met),
                (null, SlaStatus.Paused),
            ]);

    [Fact]
    public void Between_two_messages_after_the_resolution_nobody_was_owed_an_update() =>
        Report("opened Mon 09:00; resolved Mon 12:00; staff Tue 12:00; staff Wed 12:00", "Fri 09:00").Updates
            .Select(wait => wait.From).ShouldBe([At("Mon 09:00"), At("Wed 12:00")]);

    [Fact]
    public void After_a_message_from_staff_while_resolved_it_runs_whole_from_the_reopening() =>
        Update("opened Mon 09:00; resolved Mon 12:00; staff Mon 14:00; reopened Tue 09:00", "Tue 10:00").Due.ShouldBe(At("Wed 17:00"));

    [Fact]
    public void Waiting_on_the_patron_pauses_it() =>
        Update("opened Mon 09:00; staff Mon 10:00; state waiting-on-patron Mon 10:00", "Fri 09:00").Status.ShouldBe(SlaStatus.Paused);

    [Fact]
    public void Waiting_on_a_lender_does_not_pause_it() =>
        Update("opened Mon 09:00; staff Mon 10:00; state waiting-on-lender Mon 10:00", "Fri 09:00").Status.ShouldBe(SlaStatus.Breached);

    private static SlaMeasure Update(string events, string asOf) => Report(events, asOf)[SlaMetric.Update];
}
