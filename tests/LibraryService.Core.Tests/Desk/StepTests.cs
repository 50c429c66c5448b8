using LibraryService.Desk;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Sla;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

public class StepTests
{
    // Each step, from each state: the state afterwards, and whether anything happened.
    [Theory]
    [InlineData("wait", CaseState.Waiting, CaseState.Waiting, CaseState.Resolved, CaseState.Merged)]
    [InlineData("resume", CaseState.Open, CaseState.Open, CaseState.Resolved, CaseState.Merged)]
    [InlineData("transfer", CaseState.Open, CaseState.Waiting, CaseState.Resolved, CaseState.Merged)]
    [InlineData("resolve", CaseState.Resolved, CaseState.Resolved, CaseState.Resolved, CaseState.Merged)]
    [InlineData("reopen", CaseState.Open, CaseState.Waiting, CaseState.Open, CaseState.Merged)]
    [InlineData("patron writes", CaseState.Open, CaseState.Open, CaseState.Open, CaseState.Merged)]
    [InlineData("patron thanks", CaseState.Open, CaseState.Open, CaseState.Resolved, CaseState.Merged)]
    [InlineData("reply", CaseState.Open, CaseState.Waiting, CaseState.Resolved, CaseState.Merged)]
    [InlineData("merge", CaseState.Merged, CaseState.Merged, CaseState.Merged, CaseState.Merged)]
    public void Leads_from_each_state_to_the_right_one(string step, CaseState fromOpen, CaseState fromWaiting, CaseState fromResolved, CaseState fromMerged)
    {
        var desk = NewDesk();
        var open = desk.Receive(Inquiry());
        ServiceCase[] states = [open, desk.Wait(open, PauseState.WaitingOnPatron), desk.Resolve(open), desk.Merge(desk.Receive(Inquiry("C-1")), open).Merged];
        states.Select(@case => Take(desk, step, @case).State).ShouldBe([fromOpen, fromWaiting, fromResolved, fromMerged]);
    }

    [Theory]
    [InlineData("wait")]
    [InlineData("resume")]
    [InlineData("transfer")]
    [InlineData("resolve")]
    [InlineData("reopen")]
    [InlineData("patron writes")]
    [InlineData("merge")]
    [InlineData("no reply needed")]
    public void Taken_twice_changes_nothing_more(string step)
    {
        var desk = NewDesk();
        var once = Take(desk, step, desk.Receive(Inquiry()));
        Take(desk, step, once).ShouldBeSameAs(once);
    }

    [Fact]
    public void An_inquiry_becomes_a_case_with_its_clocks_and_its_queue()
    {
        var opened = NewDesk().Receive(Inquiry(), Staff("ada"));
        (opened.Id, opened.State, opened.Queue, opened.Staff, opened.AwaitsReply, opened.Notices)
            .ShouldBe((new CaseId("C-118"), CaseState.Open, Front, new StaffId("ada"), true, CaseNotices.None));
        opened.NewEvents.Select(happened => happened.Kind).ShouldBe([CaseEventKind.Opened, CaseEventKind.Routed]);
        NewDesk().Report(opened).ShouldNotBeNull()[SlaMetric.FirstResponse].Due.ShouldBe(Ten.AddHours(4));
    }

    [Fact]
    public void With_nobody_there_it_says_when_to_ask_again()
    {
        var opened = NewDesk().Receive(Inquiry());
        opened.Staff.ShouldBeNull();
        opened.AskAgainAt.ShouldNotBeNull().ShouldBeGreaterThan(Ten);
        var asked = NewDesk().AskAgain(opened, Staff("ben"));
        (asked.Staff, asked.AskAgainAt).ShouldBe((new StaffId("ben"), null));
    }

    [Fact]
    public void Asking_again_in_vain_adds_no_event()
    {
        var opened = NewDesk().Receive(Inquiry());
        var asked = NewDesk().AskAgain(opened, Staff());
        asked.Events.ShouldBe(opened.Events);
        asked.Route.ShouldNotBeNull();
    }

    [Fact]
    public void A_transfer_names_queue_and_person()
    {
        var desk = NewDesk();
        var transferred = desk.Transfer(desk.Receive(Inquiry()), History, new StaffId("luz"));
        (transferred.Queue, transferred.Staff).ShouldBe((History, new StaffId("luz")));
        desk.Transfer(transferred, new StaffId("ben")).ShouldSatisfyAllConditions(
            next => next.Queue.ShouldBe(History),
            next => next.Staff.ShouldBe(new StaffId("ben")));
    }

    [Fact]
    public void A_transfer_to_no_queue_says_which_there_are() =>
        Should.Throw<ArgumentException>(() => NewDesk().Transfer(NewDesk().Receive(Inquiry()), new QueueId("attic"))).Message.ShouldContain("desk, local-history");

    [Fact]
    public void Waiting_on_the_patron_pauses_what_the_policy_says_and_their_message_ends_it()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var waiting = desk.Wait(desk.Receive(Inquiry()), PauseState.WaitingOnPatron);
        time.Advance(TimeSpan.FromHours(48));
        desk.Report(waiting).Status(SlaMetric.Resolution).ShouldBe(SlaStatus.Paused);
        var back = desk.PatronWrote(waiting, "m-1", Channel.Email, "The blue one.");
        desk.Report(back).ShouldNotBeNull()[SlaMetric.Resolution].Due.ShouldBe(Ten.AddHours(72));
    }

    [Fact]
    public void A_thank_you_opens_nothing_again_and_asks_for_no_answer()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var resolved = desk.Resolve(desk.Receive(Inquiry()));
        time.Advance(TimeSpan.FromHours(1));
        var thanked = desk.PatronWrote(resolved, "m-1", Channel.Email, "Thank you!", needsNoReply: true);
        (thanked.State, thanked.AwaitsReply).ShouldBe((CaseState.Resolved, false));
        desk.Report(thanked).ShouldNotBeNull().Exchanges.ShouldBeEmpty();
    }

    [Fact]
    public void A_thank_you_does_not_answer_an_open_question()
    {
        var desk = NewDesk();
        var asked = desk.PatronWrote(desk.Receive(Inquiry()), "m-1", Channel.Email, "And on Sunday?");
        desk.PatronWrote(asked, "m-2", Channel.Email, "Thank you!", needsNoReply: true).AwaitsReply.ShouldBeTrue();
    }

    [Fact]
    public void What_happens_while_the_clock_stands_still_keeps_its_order()
    {
        var desk = NewDesk();
        var @case = desk.Receive(Inquiry());
        for (var i = 0; i < 20; i++)
        {
            @case = desk.Reopen(desk.Resolve(@case));
        }

        @case.State.ShouldBe(CaseState.Open);
        desk.Resolve(@case).State.ShouldBe(CaseState.Resolved);
    }

    [Theory]
    [InlineData(VoiceKind.Praise, "feedback.praise")]
    [InlineData(VoiceKind.Concern, "feedback.concern")]
    [InlineData(VoiceKind.Suggestion, "feedback.suggestion")]
    [InlineData(VoiceKind.ReasonForNotComing, "feedback.not-coming")]
    public void Feedback_opens_a_case_with_its_own_promise(VoiceKind voice, string topic)
    {
        var desk = NewDesk(null, null, null, Standard, new SlaPolicy("own") { FirstResponse = TimeSpan.FromHours(1), Topics = [topic] });
        var opened = desk.FeedbackReceived(Inquiry(), voice);
        (opened.Voice, desk.PolicyOf(opened)?.Name).ShouldBe((voice, "own"));
        desk.FeedbackReceived(Inquiry() with { Topic = default }, voice).Inquiry.Topic.ShouldBe(topic);
    }

    [Fact]
    public void A_survey_answer_is_kept_once()
    {
        var desk = NewDesk();
        var answer = new SurveyAnswer(SurveyQuestion.Satisfaction, 5);
        var answered = desk.SurveyAnswered(desk.Receive(Inquiry()), "s-1", answer);
        answered.Events[^1].Answer.ShouldBe(answer);
        desk.SurveyAnswered(answered, "s-1", answer).ShouldBeSameAs(answered);
    }

    private static ServiceCase Take(ServiceDesk desk, string step, ServiceCase @case) => step switch
    {
        "wait" => desk.Wait(@case, PauseState.WaitingOnPatron),
        "resume" => desk.Resume(@case),
        "transfer" => desk.Transfer(@case, History),
        "resolve" => desk.Resolve(@case),
        "reopen" => desk.Reopen(@case),
        "patron writes" => desk.PatronWrote(@case, "m-1", Channel.Email, "And on Sunday?"),
        "patron thanks" => desk.PatronWrote(@case, "m-1", Channel.Email, "Thank you!", needsNoReply: true),
        "reply" => desk.Reply(@case, Cafe, Ada),
        "merge" => desk.Merge(desk.Receive(Inquiry("C-2")), @case).Merged,
        "no reply needed" => desk.NoReplyNeeded(@case),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "There is no such step."),
    };
}
