using LibraryService.Routing;
using LibraryService.Tests.Hours;

namespace LibraryService.Tests.Routing;

public class ContactCapTests
{
    [Theory]
    [InlineData("day", "2026-11-23T00:00Z", true)]
    [InlineData("day", "2026-11-22T23:59Z", false)]
    [InlineData("week", "2026-11-23T00:00Z", true)] // a Monday
    [InlineData("week", "2026-11-22T23:59Z", false)]
    [InlineData("month", "2026-11-01T00:00Z", true)]
    [InlineData("month", "2026-10-31T23:59Z", false)]
    [InlineData("1.00:00:00", "2026-11-22T10:00:01Z", true)]
    [InlineData("1.00:00:00", "2026-11-22T10:00Z", false)]
    [InlineData("day", "2026-11-23T10:00:01Z", false)] // later than the decision: not seen
    public void What_lies_in_the_window_counts(string window, string sent, bool isFull)
    {
        var plan = Plan(new ContactCap("one", 1, CapWindow.Parse(window)) { Purposes = [MessagePurpose.Service] }, sent);
        plan.Kind.ShouldBe(isFull ? ContactPlanKind.Suppressed : ContactPlanKind.Ordered);
        plan.Codes().Contains(ContactReasonCode.CapReached).ShouldBe(isFull);
        plan.NeedsStaff.ShouldBeFalse();
    }

    [Theory]
    [InlineData("day", "2026-11-23T09:00Z", "2026-11-24T00:00:00+00:00")]
    [InlineData("week", "2026-11-23T09:00Z", "2026-11-30T00:00:00+00:00")]
    [InlineData("month", "2026-11-23T09:00Z", "2026-12-01T00:00:00+00:00")]
    [InlineData("1.00:00:00", "2026-11-23T09:00Z", "2026-11-24T09:00:00+00:00")]
    public void A_message_can_wait_for_room(string window, string sent, string notBefore)
    {
        var plan = Plan(new ContactCap("one", 1, CapWindow.Parse(window)) { Purposes = [MessagePurpose.Service], WhenFull = CapOutcome.Wait }, sent);
        Instant.Text(plan.Steps[0].NotBefore).ShouldBe(notBefore);
        plan.Codes().ShouldContain(ContactReasonCode.WaitsForCap);
    }

    [Fact]
    public void The_calendar_is_that_of_the_caps_zone()
    {
        var cap = new ContactCap("one", 1, CapWindow.Day) { Purposes = [MessagePurpose.Service], TimeZone = "Pacific/Auckland" };
        Plan(cap, "2026-11-23T11:00Z", at: "2026-11-23T12:00Z").Kind.ShouldBe(ContactPlanKind.Suppressed);
        Plan(cap, "2026-11-23T10:59Z", at: "2026-11-23T12:00Z").Kind.ShouldBe(ContactPlanKind.Ordered);
    }

    [Fact]
    public void A_sliding_window_has_room_when_enough_has_left_it()
    {
        var cap = new ContactCap("two", 2, CapWindow.Sliding(TimeSpan.FromDays(7))) { Purposes = [MessagePurpose.Service], WhenFull = CapOutcome.Wait };
        var plan = Plan(cap, "2026-11-20T09:00Z", "2026-11-22T09:00Z", "2026-11-21T09:00Z");
        Instant.Text(plan.Steps[0].NotBefore).ShouldBe("2026-11-28T09:00:00+00:00");
    }

    [Fact]
    public void A_cap_for_each_channel_leaves_the_others()
    {
        var plan = Plan(new ContactCap("texts", 1, CapWindow.Day) { Purposes = [MessagePurpose.Service], Key = CapKey.Channel }, "2026-11-23T09:00Z");
        plan.Refusals(Channel.Email).ShouldBe([ContactReasonCode.CapReached]);
        plan.Channels().ShouldBe([Channel.Sms, Channel.Letter]);
    }

    [Fact]
    public void A_cap_on_some_channels_counts_them_together_and_leaves_the_others()
    {
        var cap = new ContactCap("digital", 1, CapWindow.Day) { Purposes = [MessagePurpose.Service], Channels = [Channel.Email, Channel.Sms] };
        var plan = Plan(cap, "2026-11-23T09:00Z");
        plan.Channels().ShouldBe([Channel.Letter]);
        plan.Refusals(Channel.Sms).ShouldBe([ContactReasonCode.CapReached]);
    }

    [Fact]
    public void A_cap_for_each_topic_counts_that_topic()
    {
        var cap = new ContactCap("topic", 1, CapWindow.Day) { Purposes = [MessagePurpose.Service], Key = CapKey.Topic };
        Plan(cap, "2026-11-23T09:00Z").Kind.ShouldBe(ContactPlanKind.Suppressed);
        (Request("2026-11-23T09:00Z") with { Topic = "fees" }).Plan(new ContactPolicy { Caps = [cap] }).Kind.ShouldBe(ContactPlanKind.Ordered);
    }

    [Fact]
    public void A_cap_is_no_reason_for_a_letter()
    {
        var cap = new ContactCap("digital", 1, CapWindow.Day) { Purposes = [MessagePurpose.Service], Channels = [Channel.Email] };
        var request = Request("2026-11-23T09:00Z");
        request = request with { Patron = request.Patron with { Points = [ContactCases.Email, ContactCases.Letter], Preferences = ChannelPreference.Ordered(Channel.Email) } };
        request.Plan(new ContactPolicy { Caps = [cap] }).Steps.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("fortnight")]
    [InlineData("0.00:00:00")]
    [InlineData("-1.00:00:00")]
    [InlineData("400.00:00:00")]
    public void What_is_no_window_is_refused(string text) => CapWindow.TryParse(text, out _, out var error).ShouldBeFalse(error);

    private static ContactPlan Plan(ContactCap cap, params string[] sent) => Request(sent).Plan(new ContactPolicy { Caps = [cap] });

    private static ContactPlan Plan(ContactCap cap, string sent, string at) => (Request(sent) with { At = Instant.Of(at) }).Plan(new ContactPolicy { Caps = [cap] });

    private static ContactRequest Request(params string[] sent) => ContactCases.Request() with
    {
        Sent = [.. sent.Select(at => new ContactSent(Channel.Email, MessagePurpose.Service, Instant.Of(at), "hold.ready"))],
    };
}
