using LibraryService.Sla;
using static LibraryService.Tests.Sla.Cases;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class NextResponseTests
{
    [Fact]
    public void Without_a_message_from_the_patron_there_is_none() =>
        Next("opened Mon 09:00; staff Mon 10:00", "Fri 09:00").Status.ShouldBe(SlaStatus.None);

    [Fact]
    public void It_runs_from_the_message_that_nobody_has_answered() =>
        Next("opened Mon 09:00; staff Mon 10:00; patron Mon 12:00", "Mon 13:00").Due.ShouldBe(At("Tue 12:00"));

    [Fact]
    public void A_message_before_the_first_reply_starts_it_too() =>
        Next("opened Mon 09:00; patron Mon 10:00", "Mon 11:00").Due.ShouldBe(At("Tue 10:00"));

    [Fact]
    public void Repeats_do_not_move_it() =>
        Next("opened Mon 09:00; patron Mon 10:00; patron Mon 15:00; patron Tue 09:00", "Tue 09:30").Due.ShouldBe(At("Tue 10:00"));

    [Fact]
    public void Several_messages_before_an_answer_are_one_exchange() =>
        Report("opened Mon 09:00; patron Mon 10:00; patron Mon 15:00; staff Mon 16:00", "Fri 09:00").Exchanges.Count.ShouldBe(1);

    [Theory]
    [InlineData("Tue 10:00", SlaStatus.Met)]
    [InlineData("Tue 10:01", SlaStatus.Missed)]
    public void A_message_from_staff_stops_it(string answer, SlaStatus status) =>
        Next($"opened Mon 09:00; patron Mon 10:00; staff {answer}", "Fri 09:00").Status.ShouldBe(status);

    [Fact]
    public void The_next_message_starts_another() =>
        Next("opened Mon 09:00; patron Mon 10:00; staff Mon 11:00; patron Mon 16:00", "Tue 09:00").Due.ShouldBe(At("Tue 16:00"));

    [Fact]
    public void Each_exchange_is_kept_earliest_first()
    {
        var exchanges = Report("opened Mon 09:00; patron Mon 10:00; staff Tue 11:00; patron Wed 09:00; staff Wed 09:30; patron Wed 12:00", "Wed 13:00").Exchanges;
        exchanges.Select(exchange => (exchange.From, exchange.To, exchange.Due, exchange.Status)).ShouldBe(
        [
            (At("Mon 10:00"), At("Tue 11:00"), At("Tue 10:00"), SlaStatus.Missed),
            (At("Wed 09:00"), At("Wed 09:30"), At("Wed 17:00"), SlaStatus.Met),
            (At("Wed 12:00"), null, At("Thu 12:00"), SlaStatus.Running),
        ]);
    }

    [Fact]
    public void A_thank_you_needs_no_reply() =>
        Next("opened Mon 09:00; patron Mon 10:00; thanks Mon 10:05", "Fri 09:00").Status.ShouldBe(SlaStatus.None);

    [Fact]
    public void A_thank_you_is_no_exchange_and_the_one_before_it_stands() =>
        Next("opened Mon 09:00; patron Mon 10:00; staff Mon 11:00; patron Mon 12:00; thanks Mon 12:00", "Fri 09:00").Elapsed.ShouldBe(TimeSpan.FromHours(1));

    [Fact]
    public void A_message_after_a_thank_you_starts_it_again() =>
        Next("opened Mon 09:00; patron Mon 10:00; thanks Mon 10:05; patron Mon 11:00", "Mon 12:00").Due.ShouldBe(At("Tue 11:00"));

    [Fact]
    public void No_reply_needed_when_nothing_waits_changes_nothing() =>
        Next("opened Mon 09:00; thanks Mon 09:30; patron Mon 10:00", "Mon 12:00").Due.ShouldBe(At("Tue 10:00"));

    [Fact]
    public void A_resolution_stops_it() =>
        Report("opened Mon 09:00; patron Mon 10:00; resolved Mon 12:00", "Fri 09:00").Exchanges[0].To.ShouldBe(At("Mon 12:00"));

    [Fact]
    public void Stopped_by_a_resolution_it_does_not_come_back_with_a_reopening() =>
        Next("opened Mon 09:00; patron Mon 10:00; resolved Mon 12:00; reopened Tue 09:00", "Fri 09:00").Status.ShouldBe(SlaStatus.Met);

    [Fact]
    public void A_message_while_resolved_waits_paused()
    {
        var next = Next("opened Mon 09:00; resolved Mon 12:00; patron Mon 14:00", "Fri 09:00");
        next.Status.ShouldBe(SlaStatus.Paused);
        next.Due.ShouldBeNull();
    }

    [Fact]
    public void A_message_while_resolved_runs_from_the_reopening() =>
        Next("opened Mon 09:00; resolved Mon 12:00; patron Mon 14:00; reopened Tue 10:00", "Tue 11:00").Due.ShouldBe(At("Wed 10:00"));

    [Fact]
    public void A_message_while_resolved_is_an_exchange_since_it_was_written() =>
        Report("opened Mon 09:00; resolved Mon 12:00; patron Mon 14:00; reopened Tue 10:00", "Tue 11:00").Exchanges[0].From.ShouldBe(At("Mon 14:00"));

    [Fact]
    public void Answered_while_still_resolved_it_is_met() =>
        Next("opened Mon 09:00; resolved Mon 12:00; patron Mon 14:00; staff Fri 14:00", "Fri 15:00").Status.ShouldBe(SlaStatus.Met);

    private static SlaMeasure Next(string events, string asOf) => Report(events, asOf)[SlaMetric.NextResponse];
}
