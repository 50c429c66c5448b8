using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Hours;
using LibraryService.Sla;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk.Flows;

public class SuggestionTests
{
    private const string Title = "The Mills of Millbrook";

    private static readonly MessageCatalogue WithPolicy = MessageCatalogue.BuiltIn.With(new MessageSettings { PolicyUrl = new Uri("https://example.org/what-we-buy") });

    private static readonly SlaPolicy Promise = new("suggestions")
    {
        Topics = [Suggestions.Topic],
        FirstResponse = TimeSpan.FromHours(9),
        Resolution = SlaTarget.Elapsed(TimeSpan.FromDays(10)),
        PauseStates = [new PauseState(Suggestions.WaitingOnSupplier, [SlaMetric.Resolution])],
    };

    private static readonly Inquiry Suggested = Inquiry() with { Topic = default, Text = "Please buy it.", ReceivedAt = Ten.AddDays(-3) };

    [Fact]
    public void The_clock_on_the_answer_runs_from_when_it_was_made_and_the_patron_hears_by_when()
    {
        var desk = Desk();
        var opened = Suggestions.Receive(desk, Suggested, Title, Ada);
        desk.Report(opened)!.NextDue.ShouldBe(Ten.AddDays(-3).AddHours(9));
        (opened.LastReply, opened.AwaitsReply, opened.IsBegunByLibrary).ShouldBe((null, true, false));
        var text = opened.Outbox.ShouldHaveSingleItem().Current.Text;
        text.ShouldContain(Title);
        text.ShouldContain("By Monday");
    }

    [Fact]
    public void The_day_by_which_it_is_decided_is_that_where_the_branch_is()
    {
        // Ten days after five in the afternoon of the 13th of November in Los Angeles.
        var time = new ManualTime(new DateTimeOffset(2026, 11, 14, 1, 0, 0, TimeSpan.Zero));
        var desk = new ServiceDesk(
            policies: new SlaPolicyBook([Promise]),
            hours: new HoursBook([KeyValuePair.Create(Main, ServiceHours.In("America/Los_Angeles").Weekly(DayOfWeek.Monday, "09:00-17:00").Build())]),
            time: time);
        Suggestions.Receive(desk, Suggested with { ReceivedAt = time.GetUtcNow() }, Title, Ada with { Language = "en-GB" }).Outbox.ShouldHaveSingleItem().Current.Text.ShouldContain("23 November");
    }

    [Fact]
    public void Without_a_promise_nothing_is_promised() =>
        Suggestions.Receive(NewDesk(policies: new SlaPolicy("other") { Topics = ["other"], FirstResponse = TimeSpan.FromHours(1) }), Suggested, Title, Ada).Outbox.ShouldBeEmpty();

    public static TheoryData<SuggestionRefusal, string> Reasons => new()
    {
        { SuggestionRefusal.OwnedOtherFormat, "we have it in another form already" },
        { SuggestionRefusal.NoBudget, "our money for this year is spent" },
        { SuggestionRefusal.LowDemand, "too few people would borrow it" },
        { SuggestionRefusal.OutOfScope, "not the kind of thing that our library collects" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_refusal_says_its_reason_and_the_policy_and_offers_a_loan(SuggestionRefusal reason, string words)
    {
        var desk = Desk();
        var declined = Suggestions.Decide(desk, Suggestions.Receive(desk, Suggested, Title, Ada), Title, SuggestionDecision.Declined(reason), Ada);
        var text = declined.Outbox[^1].Current.Text;
        text.ShouldContain(words);
        text.ShouldContain("https://example.org/what-we-buy");
        (declined.State, declined.LastReply!.Offer, declined.LastReply.Outcome).ShouldBe((CaseState.Resolved, ServiceOffer.InterlibraryLoan, ReplyOutcome.Sent));
    }

    [Fact]
    public void A_refusal_without_a_policy_to_point_to_is_refused_and_loses_nothing()
    {
        var desk = NewDesk();
        var opened = Suggestions.Receive(desk, Suggested, Title, Ada);
        Should.Throw<InvalidOperationException>(() => Suggestions.Decide(desk, opened, Title, SuggestionDecision.Declined(SuggestionRefusal.NoBudget), Ada))
            .Message.ShouldContain("PolicyUrl");
        opened.State.ShouldBe(CaseState.Open);
    }

    [Fact]
    public void There_is_no_refusal_without_a_reason() =>
        Should.Throw<ArgumentOutOfRangeException>(() => SuggestionDecision.Declined((SuggestionRefusal)9));

    [Fact]
    public void What_is_ordered_waits_for_the_supplier_and_is_told_again_when_it_is_here()
    {
        var desk = Desk();
        var ordered = Suggestions.Decide(desk, Suggestions.Receive(desk, Suggested, Title, Ada), Title, SuggestionDecision.Ordered(new DateOnly(2026, 12, 15)), Ada);
        (ordered.WaitingOn, desk.Report(ordered).Status(SlaMetric.Resolution)).ShouldBe((Suggestions.WaitingOnSupplier, SlaStatus.Paused));

        var here = Suggestions.Arrived(desk, ordered, new SuggestionAvailable(Title, "the desk", new DateOnly(2026, 12, 22)), Ada);
        (here.State, here.Outbox.Count).ShouldBe((CaseState.Resolved, 3));
        here.Outbox[^1].Current.Text.ShouldContain("the desk");
    }

    [Fact]
    public void A_refusal_that_cannot_be_sent_stays_with_staff_and_its_clock_runs()
    {
        var desk = Desk();
        var declined = Suggestions.Decide(desk, Suggestions.Receive(desk, Suggested, Title), Title, SuggestionDecision.Declined(SuggestionRefusal.LowDemand));
        (declined.State, declined.NeedsStaff, declined.LastReply!.Outcome).ShouldBe((CaseState.Open, true, ReplyOutcome.NoContact));
    }

    [Theory]
    [InlineData(true, CaseState.Resolved)]
    [InlineData(false, CaseState.Open)]
    public async Task A_refusal_that_is_addressed_when_the_case_is_saved_resolves_it_only_if_it_goes_out(bool isKnown, CaseState state)
    {
        var desk = Asking(new OnePatron(isKnown ? Ada : null));
        var declined = Suggestions.Decide(desk, desk.Receive(Suggested with { Topic = Suggestions.Topic }), Title, SuggestionDecision.Declined(SuggestionRefusal.LowDemand));
        (declined.State, declined.NeedsStaff).ShouldBe((CaseState.Resolved, false));
        var saved = await declined.AddressedAsync(TestContext.Current.CancellationToken);
        (saved.State, saved.NeedsStaff, saved.Outbox.Count).ShouldBe((state, !isKnown, isKnown ? 1 : 0));
        desk.Report(saved).Status(SlaMetric.Resolution).ShouldBe(isKnown ? SlaStatus.Met : SlaStatus.Running);
    }

    private static ServiceDesk Asking(IPatronDirectory directory) =>
        new(policies: new SlaPolicyBook([Promise]), catalogue: WithPolicy, time: new ManualTime(Ten), directory: directory);

    private static ServiceDesk Desk() => NewDesk(new ManualTime(Ten), WithPolicy, policies: Promise);
}
