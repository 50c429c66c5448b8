using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Sla;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk.Flows;

public class LostHoldTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly IllReceivedRequest Asked = new("Dune", new DateOnly(2026, 12, 4));

    private static readonly LostHold Dune = new()
    {
        Case = new CaseId("hold-77"),
        Patron = new PatronId("P-1"),
        Item = "Dune",
        Loss = ItemLoss.Missing,
        FoundAt = Ten.AddHours(-1),
        ExpectedBy = Monday.AddDays(14),
        Loan = new LoanOffer(new Money(2.5m, "GBP"), 10, new Uri("https://example.org/ill/77")),
        PickupBranch = Main,
    };

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    [InlineData(null, false)]
    public void Only_when_no_other_copy_serves_in_time_is_there_anything_to_tell(int? days, bool served)
    {
        var hold = Dune with { OtherCopies = [null, days is { } after ? Monday.AddDays(after) : null] };
        hold.IsServed.ShouldBe(served);
        (LostHolds.Tell(NewDesk(), hold, Ada) is null).ShouldBe(served);
    }

    [Fact]
    public void The_patron_is_told_at_once_with_the_offer_and_the_case_waits_for_them()
    {
        var told = LostHolds.Tell(NewDesk(), Dune with { OtherCopies = [null] }, Ada).ShouldNotBeNull();

        var text = told.Outbox.ShouldHaveSingleItem().Current.Text;
        text.ShouldContain("Dune");
        text.ShouldContain("We are sorry");
        text.ShouldContain("borrow it from another library");
        text.ShouldContain("1 other copy");
        (told.LastReply!.Offer, told.State, told.WaitingOn, told.AwaitsReply).ShouldBe((ServiceOffer.InterlibraryLoan, CaseState.Waiting, PauseState.WaitingOnPatron, false));
        (told.IsBegunByLibrary, told.Notices, told.Inquiry.Topic).ShouldBe((true, CaseNotices.None, LostHolds.Topic));
    }

    [Fact]
    public void Without_a_loan_to_offer_the_patron_is_told_all_the_same()
    {
        var told = LostHolds.Tell(NewDesk(), Dune with { Loan = null }, Ada).ShouldNotBeNull();
        (told.LastReply!.Outcome, told.LastReply.Offer).ShouldBe((ReplyOutcome.Sent, null));
        told.Outbox[0].Current.Text.ShouldNotContain("costs");
    }

    [Fact]
    public void Its_clock_runs_from_when_the_loss_was_found_under_the_policy_of_its_topic()
    {
        var desk = NewDesk(policies: [Standard, new SlaPolicy("hold lost") { Topics = [LostHolds.Topic], FirstResponse = TimeSpan.FromHours(3), PauseStates = [PauseState.WaitingOnPatron] }]);
        var unreached = LostHolds.Tell(desk, Dune, patron: null).ShouldNotBeNull();
        (unreached.LastReply!.Outcome, unreached.NeedsStaff, unreached.WaitingOn).ShouldBe((ReplyOutcome.NoContact, true, null));
        var report = desk.Report(unreached).ShouldNotBeNull();
        (report[SlaMetric.FirstResponse].Due, report[SlaMetric.FirstResponse].Status).ShouldBe((Ten.AddHours(2), SlaStatus.Running));

        var told = LostHolds.Tell(desk, unreached, Dune, Ada);
        (desk.Report(told).Status(SlaMetric.FirstResponse), told.WaitingOn).ShouldBe((SlaStatus.Met, PauseState.WaitingOnPatron));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_addressed_when_the_case_is_saved_waits_for_the_patron_only_if_it_goes_out(bool isKnown)
    {
        var desk = new ServiceDesk(policies: new SlaPolicyBook([Standard]), time: new ManualTime(Ten), directory: new OnePatron(isKnown ? Ada : null));
        var told = LostHolds.Tell(desk, Dune, patron: null).ShouldNotBeNull();
        var saved = await told.AddressedAsync(TestContext.Current.CancellationToken);
        (saved.WaitingOn, saved.NeedsStaff, saved.AwaitsReply).ShouldBe(isKnown ? (PauseState.WaitingOnPatron, false, false) : (null, true, true));
        saved.NewEvents.ShouldBe(saved.Events);
    }

    [Fact]
    public async Task What_is_taken_back_leaves_later_events_alone()
    {
        var desk = new ServiceDesk(policies: new SlaPolicyBook([Standard]), time: new ManualTime(Ten), directory: new OnePatron(null));
        var told = desk.Transfer(LostHolds.Tell(desk, Dune, patron: null).ShouldNotBeNull(), new StaffId("ben"));
        var saved = desk.Transfer(await told.AddressedAsync(TestContext.Current.CancellationToken), new StaffId("luz"));
        ServiceCase.Of(saved.Id, saved.Events).Events.Count(happened => happened.Kind == CaseEventKind.Transferred).ShouldBe(2);
        saved.Staff.ShouldBe(new StaffId("luz"));
    }

    [Fact]
    public void A_yes_makes_the_case_go_on_and_is_confirmed()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var told = LostHolds.Tell(desk, Dune, Ada).ShouldNotBeNull();
        time.Advance(TimeSpan.FromHours(5));
        var going = LostHolds.Accepted(desk, told, "click-1", Channel.Web, Asked, Ada);

        (going.WaitingOn, going.AwaitsReply, going.Outbox.Count).ShouldBe((LostHolds.WaitingOnLender, false, 2));
        going.Outbox[1].Current.Text.ShouldContain("We are asking other libraries");
        going.Events.Count(happened => happened is { Kind: CaseEventKind.OfferTaken, Offer: ServiceOffer.InterlibraryLoan }).ShouldBe(1);
        LostHolds.Accepted(desk, going, "click-2", Channel.Web, Asked, Ada).ShouldBeSameAs(going);
    }

    [Fact]
    public void A_no_resolves_the_case()
    {
        var desk = NewDesk();
        var declined = LostHolds.Declined(desk, LostHolds.Tell(desk, Dune, Ada).ShouldNotBeNull(), "sms-1", Channel.Sms);
        (declined.State, declined.AwaitsReply).ShouldBe((CaseState.Resolved, false));
    }

    [Fact]
    public void Nobody_takes_up_what_was_never_offered()
    {
        var desk = NewDesk();
        var told = LostHolds.Tell(desk, Dune with { Loan = null }, Ada).ShouldNotBeNull();
        LostHolds.Accepted(desk, told, "click-1", Channel.Web, Asked, Ada).ShouldBeSameAs(told);
        LostHolds.Declined(desk, told, "click-1", Channel.Web).ShouldBeSameAs(told);
    }

    [Fact]
    public void Its_text_shows_no_title_and_no_patron() => $"{Dune}".ShouldBe("LostHold { Case = hold-77, Loss = Missing, IsServed = False }");
}
