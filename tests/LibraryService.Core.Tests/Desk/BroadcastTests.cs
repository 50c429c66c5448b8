using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Sla;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

/// <summary>A message on several channels at once is one message: it has arrived when one of them arrived.</summary>
public class BroadcastTests
{
    private static readonly PatronContact Everywhere = new()
    {
        Id = new PatronId("P-1"),
        Points = [ContactPoint.Email("ada@example.org"), ContactPoint.Sms("+447700900123")],
        Preferences = ChannelPreference.All(Channel.Email, Channel.Sms),
    };

    private static readonly PatronContact OneWay = Everywhere with { Preferences = ChannelPreference.Ordered(Channel.Email) };

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, true, true)]
    public void It_needs_staff_when_none_of_its_channels_arrived(bool mailFails, bool textFails, bool needsStaff)
    {
        var desk = NewDesk();
        var answered = desk.Reply(desk.Receive(Inquiry()), Cafe, Everywhere);
        answered.LastReply!.Entries.ShouldBe(2);
        var told = desk.Delivered(desk.Delivered(answered, Ended(answered.Outbox[0], mailFails)), Ended(answered.Outbox[1], textFails));
        (told.NeedsStaff, told.AwaitsReply).ShouldBe((needsStaff, needsStaff));
        desk.Report(told).Status(SlaMetric.FirstResponse).ShouldBe(needsStaff ? SlaStatus.Running : SlaStatus.Met);
    }

    [Fact]
    public void An_answer_whose_correction_did_not_arrive_needs_staff()
    {
        var desk = NewDesk();
        var answered = desk.Reply(desk.Receive(Inquiry()), Cafe, OneWay);
        var entry = answered.Outbox.ShouldHaveSingleItem();
        var told = desk.Delivered(answered, entry.Dropped(DeliveryReason.Superseded));
        told.NeedsStaff.ShouldBeFalse();
        desk.Delivered(told, Ended(entry.Correction(entry.Steps), fails: true)).NeedsStaff.ShouldBeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_message_for_several_cases_that_did_not_arrive_is_no_answer_to_any_of_them(bool fails)
    {
        var desk = NewDesk();
        ServiceCase[] answered = [.. "12".Select(id => desk.Reply(desk.Receive(Inquiry() with { Id = new CaseId($"C-{id}") }), Cafe, OneWay))];
        var one = Ended(answered[0].Outbox[0] with { Gathered = [.. answered.Select(@case => @case.Outbox[0])] }, fails);
        foreach (var told in answered.Select(@case => desk.Delivered(@case, one)))
        {
            (told.NeedsStaff, told.Events[^1].Entry).ShouldBe((fails, told.Outbox[0].Key));
            desk.Delivered(told, one).ShouldBeSameAs(told);
        }
    }

    [Fact]
    public void A_message_for_several_cases_that_may_not_go_out_any_more_is_no_answer_to_any_of_them()
    {
        var desk = NewDesk();
        ServiceCase[] answered = [.. "12".Select(id => desk.Reply(desk.Receive(Inquiry() with { Id = new CaseId($"C-{id}") }), Cafe, OneWay))];
        var whole = (answered[0].Outbox[0] with { Gathered = [.. answered.Select(@case => @case.Outbox[0])] }).Dropped(DeliveryReason.Cancelled);
        answered[1] = desk.Delivered(answered[1], answered[1].Outbox[0].Dropped(DeliveryReason.Gathered));
        answered.Select(@case => desk.Delivered(@case, whole).NeedsStaff).ShouldBe([true, true]);
    }

    private static OutboxEntry Ended(OutboxEntry entry, bool fails) => entry
        .Claimed("one", entry.DueAt!.Value, TimeSpan.FromMinutes(2))
        .Recorded(new DeliveryOutcome(fails ? DeliveryOutcomeKind.HardBounce : DeliveryOutcomeKind.Delivered), entry.DueAt!.Value, new DeliveryPolicy());
}
