using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

public class AddressedReplyTests
{
    private readonly ManualTime _time = new(Ten);
    private readonly InMemoryOutboxStore _outbox = new();

    [Fact]
    public async Task A_reply_waits_for_the_directory_until_its_case_is_saved()
    {
        var desk = Desk(new OnePatron(Ada));
        var answered = desk.Reply(desk.Receive(Inquiry()), Cafe);
        (answered.LastReply!.Outcome, answered.Outbox.Count, answered.NeedsStaff).ShouldBe((ReplyOutcome.ToBeAddressed, 0, false));

        _time.Advance(TimeSpan.FromHours(1));
        var saved = await SavedAsync(answered);
        (saved.LastReply!.Outcome, saved.LastReply.At, saved.NeedsStaff).ShouldBe((ReplyOutcome.Sent, Ten, false));
        desk.Report(saved).Status(SlaMetric.FirstResponse).ShouldBe(SlaStatus.Met);
        var entry = (await _outbox.FindAsync(saved.LastReply.Entry!, Ct)).ShouldNotBeNull();
        (entry.Patron, entry.Steps.Count).ShouldBe((Ada.Id, 2));
    }

    [Fact]
    public async Task Steps_after_the_reply_change_nothing_of_that()
    {
        var desk = Desk(new OnePatron(Ada));
        var answered = desk.Resolve(desk.PatronWrote(desk.Reply(desk.Receive(Inquiry()), Cafe), "m-1", Channel.Email, "Thanks", needsNoReply: true));
        var saved = await SavedAsync(answered);
        (saved.LastReply!.Outcome, saved.State, await _outbox.CountDueAsync(Ten.AddDays(1), Ct)).ShouldBe((ReplyOutcome.Sent, CaseState.Resolved, 1));
        saved.Events.Select(happened => happened.Kind).ShouldBe(answered.Events.Select(happened => happened.Kind));
    }

    [Fact]
    public async Task Nothing_is_kept_when_the_directory_fails_and_the_case_can_be_saved_again()
    {
        var directory = new OnePatron(Ada) { Fails = true };
        var desk = Desk(directory);
        var store = new InMemoryCaseStore(_outbox);
        var answered = desk.Reply(desk.Receive(Inquiry()), Cafe);
        await Should.ThrowAsync<TimeoutException>(async () => await store.SaveAsync([answered], Ct));
        (await store.FindAsync(answered.Id, Ct)).ShouldBeNull();

        directory.Fails = false;
        (await store.SaveAsync([answered], Ct)).ShouldNotBeNull()[0].LastReply!.Outcome.ShouldBe(ReplyOutcome.Sent);
    }

    public static TheoryData<string, ReplyOutcome> Answers => new()
    {
        { "unknown", ReplyOutcome.NoContact },
        { "no address", ReplyOutcome.NoContact },
        { "deceased", ReplyOutcome.NotReachable },
        { "wants none", ReplyOutcome.NotReachable },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task What_the_directory_makes_impossible_is_with_staff(string patron, ReplyOutcome outcome)
    {
        var contact = patron switch
        {
            "no address" => Ada with { Points = [] },
            "deceased" => Ada with { Standing = PatronStanding.Deceased },
            "wants none" => Ada with { Preferences = ChannelPreference.None },
            _ => null,
        };
        var desk = Desk(new OnePatron(contact));
        var saved = await SavedAsync(desk.Reply(desk.Receive(Inquiry()), Cafe));
        (saved.LastReply!.Outcome, saved.NeedsStaff, saved.AwaitsReply).ShouldBe((outcome, true, true));
        saved.LastReply.Said!.Value.Reveal().ShouldContain("Every day from ten to four.");
    }

    [Fact]
    public async Task The_deceased_are_not_written_to_at_the_address_that_a_question_came_from()
    {
        var desk = Desk(new OnePatron(Ada with { Points = [], Standing = PatronStanding.Deceased }));
        var saved = await SavedAsync(desk.Reply(desk.Receive(Inquiry() with { ReplyTo = "grace@example.org" }), Cafe));
        saved.LastReply!.Outcome.ShouldBe(ReplyOutcome.NotReachable);
    }

    [Fact]
    public void A_contact_that_is_given_is_not_asked_for() =>
        Desk(new OnePatron(Ada) { Fails = true }).Reply(Desk(null).Receive(Inquiry()), Cafe, Ada).LastReply!.Outcome.ShouldBe(ReplyOutcome.Sent);

    [Fact]
    public void An_answer_to_a_closed_case_is_held_without_asking()
    {
        var desk = Desk(new OnePatron(Ada) { Fails = true });
        desk.Reply(desk.Resolve(desk.Receive(Inquiry())), Cafe).LastReply!.Outcome.ShouldBe(ReplyOutcome.HeldForClosedCase);
    }

    [Fact]
    public async Task A_survey_is_addressed_in_the_same_way_and_asked_once()
    {
        var desk = Desk(new OnePatron(Ada with { Consents = ConsentHistory.Of(ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Ten.AddDays(-1), "form")) }));
        var asked = desk.Survey(desk.Resolve(desk.Receive(Inquiry())), new Uri("https://example.org/s/1"));
        desk.Survey(asked, new Uri("https://example.org/s/1")).ShouldBeSameAs(asked);
        var saved = await SavedAsync(asked);
        (saved.IsSurveyed, await _outbox.CountDueAsync(Ten.AddDays(1), Ct)).ShouldBe((true, 1));
    }

    [Fact]
    public async Task Both_cases_of_a_merge_tell_what_became_of_the_reply_and_it_is_sent_once()
    {
        var desk = Desk(new OnePatron(Ada));
        var other = desk.Reply(desk.Receive(Inquiry("C-2")), Cafe);
        var merge = desk.Merge(desk.Receive(Inquiry("C-1")), other);
        var saved = (await new InMemoryCaseStore(_outbox).SaveAsync([merge.Kept, merge.Merged], Ct)).ShouldNotBeNull();
        saved.Select(one => one.LastReply!.Outcome).ShouldBe([ReplyOutcome.Sent, ReplyOutcome.Sent]);
        (saved[0].AwaitsReply, await _outbox.CountDueAsync(Ten.AddDays(1), Ct)).ShouldBe((false, 1));
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ServiceDesk Desk(IPatronDirectory? directory) => new(
        policies: new SlaPolicyBook([Standard]), hours: new HoursBook([KeyValuePair.Create(Main, ServiceHours.Always)]), time: _time, directory: directory);

    private async Task<ServiceCase> SavedAsync(ServiceCase one)
    {
        ICaseStore store = new InMemoryCaseStore(_outbox);
        return (await store.SaveAsync(one, Ct)).ShouldNotBeNull();
    }
}
