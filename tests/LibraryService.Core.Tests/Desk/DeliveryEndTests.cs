using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

/// <summary>What becomes of an answer on its way says whether it was one.</summary>
public class DeliveryEndTests
{
    private static readonly PatronContact ByMail = Ada with { Points = [ContactPoint.Email("ada@example.org")] };

    [Theory]
    [InlineData(DeliveryReason.ConsentWithdrawn, true)]
    [InlineData(DeliveryReason.CapReached, true)]
    [InlineData(DeliveryReason.Cancelled, true)]
    [InlineData(DeliveryReason.Stale, false)]
    [InlineData(DeliveryReason.Superseded, false)]
    [InlineData(DeliveryReason.Gathered, false)]
    [InlineData(DeliveryReason.Shadow, false)]
    public void An_answer_that_may_not_go_out_any_more_is_none(DeliveryReason reason, bool undone)
    {
        var (desk, answered) = Answered();
        var dropped = desk.Delivered(answered, answered.Outbox[0].Dropped(reason));
        (dropped.NeedsStaff, dropped.AwaitsReply).ShouldBe((undone, undone));
        desk.Report(dropped).Status(SlaMetric.FirstResponse).ShouldBe(undone ? SlaStatus.Running : SlaStatus.Met);
    }

    [Theory]
    [InlineData(DeliveryReason.ConsentWithdrawn)]
    [InlineData(DeliveryReason.CapReached)]
    public void Nobody_need_see_to_an_offer_that_may_not_go_out_any_more(DeliveryReason reason)
    {
        var (desk, answered) = Answered();
        var offer = answered.Outbox[0] with { Purpose = MessagePurpose.Outreach };
        desk.Delivered(answered, offer.Dropped(reason)).NeedsStaff.ShouldBeFalse();
        desk.Delivered(answered, Failed(offer)).NeedsStaff.ShouldBeTrue();
    }

    [Fact]
    public async Task When_a_patron_dies_before_the_answer_is_sent_staff_are_told_as_if_it_had_been_known_at_once()
    {
        var (desk, answered) = Answered();
        var check = new PatronCheck(new OnePatron(ByMail with { Standing = PatronStanding.Deceased }), new ContactRouter(new ContactPolicy()));
        var claimed = answered.Outbox[0].Claimed("one", Ten, TimeSpan.FromMinutes(1));
        var told = desk.Delivered(answered, claimed.Checked(await check.CheckAsync(claimed, Ten, TestContext.Current.CancellationToken), Ten));
        var known = desk.Reply(desk.Receive(Inquiry()), Cafe, ByMail with { Standing = PatronStanding.Deceased });
        (told.NeedsStaff, told.AwaitsReply, told.State).ShouldBe((known.NeedsStaff, known.AwaitsReply, known.State));
        told.NeedsStaff.ShouldBeTrue();
    }

    [Fact]
    public void What_was_dropped_before_reasons_were_kept_means_what_it_meant()
    {
        var (desk, answered) = Answered();
        var dropped = desk.Delivered(answered, answered.Outbox[0].Dropped(DeliveryReason.Cancelled));
        var old = answered.With(dropped.Events[^1] with { Reason = DeliveryReason.None });
        (old.NeedsStaff, old.AwaitsReply).ShouldBe((false, false));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_carriers_late_word_that_it_arrived_makes_it_an_answer_again(bool inOrder)
    {
        var (desk, answered) = Answered();
        var failed = Failed(answered.Outbox[0]);
        var arrived = failed.Receipt(failed.Current.Key, new DeliveryOutcome(DeliveryOutcomeKind.Delivered), Ten.AddHours(1), new DeliveryPolicy());
        arrived.State.ShouldBe(DeliveryState.Delivered);
        OutboxEntry[] words = inOrder ? [failed, arrived] : [arrived, failed];
        var told = words.Aggregate(answered, desk.Delivered);
        (told.NeedsStaff, told.AwaitsReply).ShouldBe((false, false));
        desk.Report(told).Status(SlaMetric.FirstResponse).ShouldBe(SlaStatus.Met);
    }

    [Fact]
    public void That_a_message_arrived_says_nothing_of_its_correction()
    {
        var (desk, answered) = Answered();
        var entry = answered.Outbox[0];
        var told = desk.Delivered(answered, Failed(entry.Correction(entry.Steps)));
        var arrived = told.With(told.Events[^1] with { Key = "arrived", Entry = entry.Key, Delivery = DeliveryState.Delivered });
        arrived.NeedsStaff.ShouldBeTrue();
    }

    [Fact]
    public void An_answer_that_comes_back_after_the_case_was_resolved_needs_staff()
    {
        var (desk, answered) = Answered();
        var failed = desk.Delivered(desk.Resolve(answered), Failed(answered.Outbox[0]));
        (failed.State, failed.NeedsStaff).ShouldBe((CaseState.Resolved, true));
        desk.Answered(failed, Channel.Voice).NeedsStaff.ShouldBeFalse();
    }

    [Fact]
    public void Who_resolves_a_case_whose_answer_came_back_has_seen_it()
    {
        var (desk, answered) = Answered();
        desk.Resolve(desk.Delivered(answered, Failed(answered.Outbox[0]))).NeedsStaff.ShouldBeFalse();
    }

    [Fact]
    public void Only_the_latest_answer_is_missed_after_the_case_was_resolved()
    {
        var (desk, answered) = Answered();
        var spoken = desk.Resolve(desk.Answered(answered, Channel.Voice));
        desk.Delivered(spoken, Failed(answered.Outbox[0])).NeedsStaff.ShouldBeFalse();
    }

    [Fact]
    public void Of_two_cases_that_are_one_the_one_that_goes_on_needs_staff()
    {
        var (desk, answered) = Answered();
        var merge = desk.Merge(desk.Receive(Inquiry("C-1")), answered);
        var failed = Failed(answered.Outbox[0]);
        (desk.Delivered(merge.Kept, failed).NeedsStaff, desk.Delivered(merge.Merged, failed).NeedsStaff).ShouldBe((true, false));
    }

    private static (ServiceDesk Desk, ServiceCase Case) Answered()
    {
        var desk = NewDesk(new ManualTime(Ten));
        return (desk, desk.Reply(desk.Receive(Inquiry()), Cafe, ByMail));
    }

    private static OutboxEntry Failed(OutboxEntry entry) => entry
        .Claimed("one", entry.DueAt!.Value, TimeSpan.FromMinutes(1))
        .Recorded(new DeliveryOutcome(DeliveryOutcomeKind.HardBounce), entry.DueAt!.Value, new DeliveryPolicy());
}
