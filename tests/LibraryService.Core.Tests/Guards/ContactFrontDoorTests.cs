using System.Globalization;
using LibraryService.Privacy;
using LibraryService.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.Tests.Guards;

/// <summary>The names and shapes of outbound routing that are promised to other programs.</summary>
public class ContactFrontDoorTests
{
    [Fact]
    public void A_plan_is_asked_for_as_promised()
    {
        DateTimeOffset now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero), later = now.AddDays(3);
        var contactPolicy = new ContactPolicy();
        var patronContact = new PatronContact
        {
            Points = [ContactPoint.Email("ada@example.org"), ContactPoint.Sms("+447700900123"), ContactPoint.Letter("12 High Street")],
            Preferences = ChannelPreference.Ordered(Channel.Sms, Channel.Email),
            Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, now, "form")],
            TimeZone = "Europe/London",
            QuietHours = QuietHours.Daily("22:00-07:00"),
            Guardian = null,
        };
        var router = new ContactRouter(contactPolicy);
        ContactPlan plan = router.Plan(new ContactRequest
        {
            Patron = patronContact,
            Purpose = MessagePurpose.Service,
            Topic = "hold.ready",
            Urgency = Urgency.Normal,
            At = now,
            ExpiresAt = later,
            DuplicateKey = "hold-118-ready",
        });
        ContactPlanKind[] kinds = [ContactPlanKind.Ordered, ContactPlanKind.Broadcast, ContactPlanKind.Digest, ContactPlanKind.Suppressed];
        ChannelPreference[] states = [ChannelPreference.Unset, ChannelPreference.None, ChannelPreference.Ordered(Channel.Sms, Channel.Email), ChannelPreference.All(Channel.Email, Channel.Sms)];
        ContactStep step = plan.Steps[0];
        ContactPoint point = step.Point;
        Channel channel = point.Channel;
        string address = point.Address;
        DateTimeOffset notBefore = step.NotBefore, giveUpAt = step.GiveUpAt;
        ContactReason reason = plan.Reasons[0];
        Channel? of = reason.Channel;
        ContactReasonCode code = reason.Code;

        kinds.ShouldContain(plan.Kind);
        plan.Kind.ShouldBe(ContactPlanKind.Ordered);
        plan.Steps.Count.ShouldBe(2);
        (channel, address, notBefore).ShouldBe((Channel.Sms, "+447700900123", now));
        giveUpAt.ShouldBeGreaterThan(notBefore);
        (of, code).ShouldBe((null, ContactReasonCode.Patron));
        plan.Explain(CultureInfo.InvariantCulture).ShouldNotBeEmpty();
        states.ShouldBeUnique();
    }

    [Fact]
    public void The_router_comes_from_the_container()
    {
        var services = new ServiceCollection();
        services.AddLibraryService().AddContactPolicy(new ContactPolicy { TimeZone = "Europe/London" });
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        provider.GetRequiredService<ContactRouter>().Policy.TimeZone.ShouldBe("Europe/London");
    }
}
