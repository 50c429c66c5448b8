using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.Tests.Routing;

public class ContactRequiredTests
{
    [Fact]
    public void A_required_message_goes_beyond_an_order_and_says_so()
    {
        var plan = Legal(ContactCases.Ada with { Preferences = ChannelPreference.Ordered(Channel.Sms) }).Plan();
        plan.Channels().ShouldBe([Channel.Sms, Channel.Email, Channel.Letter]);
        plan.Reasons.Where(reason => reason.Code == ContactReasonCode.RequiredOverridesOrder).Select(reason => reason.Channel)
            .ShouldBe([Channel.Email, Channel.Letter]);
    }

    [Fact]
    public void A_required_message_never_overrides_an_explicit_none_but_goes_to_staff()
    {
        var plan = Legal(ContactCases.Ada with { Preferences = ChannelPreference.None }).Plan();
        plan.Kind.ShouldBe(ContactPlanKind.Suppressed);
        plan.NeedsStaff.ShouldBeTrue();
        plan.Codes().ShouldBe([ContactReasonCode.Patron, ContactReasonCode.PreferenceIsNone, ContactReasonCode.HandedToStaff]);
    }

    [Fact]
    public void A_required_message_never_goes_to_a_point_that_must_not_be_used()
    {
        var points = ContactCases.Ada.Points.Select(point => point with { DoNotUse = true });
        var plan = Legal(ContactCases.Ada with { Points = [.. points] }).Plan();
        plan.Steps.ShouldBeEmpty();
        plan.NeedsStaff.ShouldBeTrue();
    }

    [Fact]
    public void A_required_message_never_goes_without_the_consent_that_the_law_asks_for()
    {
        var policy = new ContactPolicy
        {
            ConsentRequired = new Dictionary<MessagePurpose, IReadOnlyList<Channel>> { [MessagePurpose.Legal] = [Channel.Sms, Channel.Email] },
        };
        var plan = Legal(ContactCases.Ada with { Points = [ContactCases.Email, ContactCases.Sms] }).Plan(policy);
        plan.Refusals(Channel.Sms).ShouldBe([ContactReasonCode.ConsentMissing]);
        plan.NeedsStaff.ShouldBeTrue();
        var consented = ContactCases.Ada with { Consents = [ConsentRecord.Given(MessagePurpose.Legal, Channel.Sms, ContactCases.Monday.AddDays(-1), "form")] };
        Legal(consented).Plan(policy).Channels().ShouldBe([Channel.Sms, Channel.Letter]);
    }

    [Fact]
    public void A_required_broadcast_needs_no_other_channel_while_one_of_its_own_does()
    {
        var patron = ContactCases.Ada with { Preferences = ChannelPreference.All(Channel.Sms, Channel.Push) };
        Legal(patron).Plan().Channels().ShouldBe([Channel.Sms]);
        Legal(patron).Plan().Kind.ShouldBe(ContactPlanKind.Broadcast);
        var without = Legal(patron with { Points = [ContactCases.Email, ContactCases.Letter] }).Plan();
        without.Kind.ShouldBe(ContactPlanKind.Ordered);
        without.Channels().ShouldBe([Channel.Email, Channel.Letter]);
    }

    [Fact]
    public void No_cap_holds_back_what_is_required()
    {
        var policy = new ContactPolicy { Caps = [new ContactCap("one", 1, CapWindow.Month) { Purposes = [MessagePurpose.Legal, MessagePurpose.Service] }] };
        var sent = new ContactSent(Channel.Email, MessagePurpose.Legal, ContactCases.Monday.AddHours(-1));
        (Legal(ContactCases.Ada) with { Sent = [sent] }).Plan(policy).Kind.ShouldBe(ContactPlanKind.Ordered);
    }

    private static ContactRequest Legal(PatronContact patron) => ContactCases.Request(patron) with { Purpose = MessagePurpose.Legal };
}
