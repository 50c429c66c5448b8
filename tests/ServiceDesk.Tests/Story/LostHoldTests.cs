using LibraryService.Samples.Desk.Story;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Tests.Story;

public class LostHoldTests
{
    private static LostHold Hold => SharedQuarter.View.Story!;

    [Fact]
    public void It_begins_ten_minutes_before_closing_on_the_Friday_before_the_bank_holiday()
    {
        Hold.LostAt.ShouldBe(new DateTimeOffset(2026, 8, 28, 16, 50, 0, TimeSpan.FromHours(1)));
        Hold.ClosesAt.ShouldBe(Hold.LostAt.AddMinutes(10));
        Hold.OpensAgain.ShouldBe(new DateTimeOffset(2026, 9, 1, 9, 0, 0, TimeSpan.FromHours(1)));
    }

    [Fact]
    public void The_usual_notice_is_found_wanting_and_ours_is_not()
    {
        Hold.Usual.Told[0].ShouldStartWith("PR101 ");
        Hold.Ours.Findings.ShouldBeEmpty();
        Hold.Ours.Words.ShouldContain("We are sorry");
        Hold.Ours.Words.ShouldContain(Hold.Title);
    }

    [Fact]
    public void The_e_mail_came_back_and_the_letter_followed_and_both_are_in_the_folder()
    {
        Hold.Attempts.Select(attempt => (attempt.Channel, attempt.Outcome.Kind)).ShouldBe(
            [(Channel.Email, DeliveryOutcomeKind.Accepted), (Channel.Email, DeliveryOutcomeKind.HardBounce), (Channel.Letter, DeliveryOutcomeKind.Accepted)]);
        Hold.Attempts.Select(attempt => attempt.At).ShouldBeInOrder();
        Hold.Attempts.ShouldAllBe(attempt => File.Exists(Path.Combine(SharedQuarter.Result.Outbox, attempt.File!)));
    }

    [Fact]
    public void It_says_when_each_promise_falls_due_across_the_bank_holiday_and_that_it_was_kept()
    {
        Hold.Promises.Select(promise => promise.Metric).ShouldBe([SlaMetric.FirstResponse, SlaMetric.Update, SlaMetric.Resolution]);
        Hold.Promises.ShouldAllBe(promise => promise.Status == SlaStatus.Met);
        Hold.Promises[1].InWords.ShouldBe(
            "due Friday 4 September 17:00: five working days from Friday 28 August 16:50, closed Saturday 29 August 16:00 to Tuesday 1 September 09:00 (Summer bank holiday)");
    }

    [Fact]
    public void The_next_message_does_not_go_to_the_dead_mailbox()
    {
        Hold.Why[0].ShouldContain("in this order");
        string.Join(' ', Hold.Next).ShouldContain("E-mail: not used");
    }

    [Fact]
    public void The_terminal_and_the_report_tell_the_same()
    {
        foreach (var text in (string[])["A hold is lost on Friday 28 August at 16:50", "HOLD CANCELLATION NOTICE", "PR101", "no such mailbox", "five working days from"])
        {
            DeskRun.Default.Output.ShouldContain(text);
            DeskRun.Report.ShouldContain(text);
        }
    }
}
