using LibraryService.Samples.Desk.Running;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Tests.Running;

public class CaseScriptTests
{
    private static readonly DateTimeOffset Nine = new(2026, 9, 1, 9, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void A_question_before_a_wait_is_a_question_and_a_thank_you_is_one() =>
        CaseScript.Of([SlaEvent.Opened(Nine), SlaEvent.StateChanged(Nine.AddHours(1), PauseState.WaitingOnPatron), SlaEvent.StaffMessage(Nine.AddHours(1)), SlaEvent.NoReplyNeeded(Nine.AddHours(2)), SlaEvent.PatronMessage(Nine.AddHours(2))])
            .ShouldBe([new(Nine.AddHours(1), CaseActKind.StaffAsks), new(Nine.AddHours(1), CaseActKind.Waits, PauseState.WaitingOnPatron), new(Nine.AddHours(2), CaseActKind.PatronThanks)]);

    [Fact]
    public void The_word_with_which_a_case_is_resolved_is_the_last_word() =>
        CaseScript.Of([SlaEvent.Resolved(Nine), SlaEvent.StaffMessage(Nine)]).Select(act => act.Kind).ShouldBe([CaseActKind.StaffCloses, CaseActKind.Resolves]);

    [Fact]
    public void A_patron_who_writes_again_opens_the_case_again_without_a_further_act() =>
        CaseScript.Of([SlaEvent.Reopened(Nine), SlaEvent.PatronMessage(Nine)]).ShouldHaveSingleItem().Kind.ShouldBe(CaseActKind.PatronWrites);

    [Fact]
    public void Nothing_happens_before_the_case_is_opened() =>
        CaseScript.Of([SlaEvent.Opened(Nine), SlaEvent.StaffMessage(Nine.AddMinutes(-5))]).ShouldHaveSingleItem().At.ShouldBe(Nine);

    [Fact]
    public void What_was_written_down_twice_happened_once() => CaseScript.Of([SlaEvent.StaffMessage(Nine), SlaEvent.StaffMessage(Nine)]).Count.ShouldBe(1);

    [Fact]
    public void Nobody_answers_before_somebody_has_it_and_what_follows_keeps_its_order() =>
        CaseScript.Of([SlaEvent.StaffMessage(Nine), SlaEvent.PatronMessage(Nine.AddMinutes(5)), SlaEvent.Resolved(Nine.AddHours(2))], takenAt: Nine.AddHours(1))
            .ShouldBe([new(Nine.AddHours(1), CaseActKind.StaffAnswers), new(Nine.AddHours(1), CaseActKind.PatronWrites), new(Nine.AddHours(2), CaseActKind.Resolves)]);
}
