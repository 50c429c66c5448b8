using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.Tests.Routing;

public class ContactConsentTests
{
    [Fact]
    public void No_consent_no_outreach()
    {
        var plan = ContactCases.Outreach().Plan();
        plan.Kind.ShouldBe(ContactPlanKind.Suppressed);
        plan.NeedsStaff.ShouldBeFalse();
        plan.Refusals(Channel.Email).ShouldBe([ContactReasonCode.ConsentMissing]);
    }

    [Fact]
    public void Consent_is_for_its_channel_alone() => ContactCases.Outreach(ContactCases.Yes(Channel.Sms)).Plan().Channels().ShouldBe([Channel.Sms]);

    [Fact]
    public void Another_lawful_ground_is_no_consent()
    {
        var record = ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, ContactCases.Monday.AddDays(-1), "policy", ConsentBasis.LegitimateInterests);
        ContactCases.Outreach(record).Plan().Refusals(Channel.Email).ShouldBe([ContactReasonCode.ConsentMissing]);
    }

    [Fact]
    public void Consent_ends_at_its_end()
    {
        var until = ContactCases.Monday;
        var record = ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, until.AddDays(-30), "form", expiresAt: until);
        ContactCases.Outreach(record).Plan().Refusals(Channel.Email).ShouldBe([ContactReasonCode.ConsentExpired]);
        (ContactCases.Outreach(record) with { At = until.AddTicks(-1) }).Plan().Channels().ShouldBe([Channel.Email]);
    }

    [Fact]
    public void Consent_of_tomorrow_is_not_seen_today() =>
        ContactCases.Outreach(ContactCases.Yes(Channel.Email, ContactCases.Monday.AddDays(1))).Plan().Refusals(Channel.Email).ShouldBe([ContactReasonCode.ConsentMissing]);

    [Fact]
    public void What_was_withdrawn_is_over()
    {
        var no = ConsentRecord.Withdrawn(MessagePurpose.Outreach, Channel.Email, ContactCases.Monday.AddDays(-1), "link");
        ContactCases.Outreach(no, ContactCases.Yes(Channel.Email)).Plan().Refusals(Channel.Email).ShouldBe([ContactReasonCode.ConsentWithdrawn]);
    }

    [Fact]
    public void Service_stands_on_its_own_basis_until_somebody_objects_to_it()
    {
        var objected = ConsentRecord.Objected(MessagePurpose.Service, Channel.Email, ContactCases.Monday.AddDays(-1), "desk");
        ContactCases.Request().Plan().Channels().ShouldContain(Channel.Email);
        ContactCases.Request(ContactCases.Ada with { Consents = [objected] }).Plan().Refusals(Channel.Email).ShouldBe([ContactReasonCode.Objected]);
    }

    [Fact]
    public void An_objection_on_the_list_ends_outreach_and_not_service()
    {
        var list = new SuppressionList(new HashKeyRing(HashKey.Create("k"))).Add(Channel.Email, "ADA@example.org", MessagePurpose.Outreach, ContactCases.Monday.AddDays(-1));
        var ada = ContactCases.Ada with { Consents = [ContactCases.Yes(Channel.Email)] };
        var marked = ContactCases.Request(ada.CheckedAgainst(list));
        (marked with { Purpose = MessagePurpose.Outreach }).Plan().Refusals(Channel.Email).ShouldBe([ContactReasonCode.Objected]);
        marked.Plan().Channels().ShouldContain(Channel.Email);
    }

    [Fact]
    public void An_objection_outlives_the_erasure_of_the_patron()
    {
        var objected = ConsentRecord.Objected(MessagePurpose.Outreach, Channel.Email, ContactCases.Monday.AddDays(-9), "desk");
        var ada = ContactCases.Ada with { Consents = [objected] };
        var list = ada.KeepObjections(new SuppressionList(new HashKeyRing(HashKey.Create("k"))), ContactCases.Monday);
        var registeredAnew = new PatronContact { Points = [ContactPoint.Email("Ada@Example.org")], Consents = [ContactCases.Yes(Channel.Email)] };
        var request = ContactCases.Request(registeredAnew.CheckedAgainst(list)) with { Purpose = MessagePurpose.Outreach };
        request.Plan().Refusals(Channel.Email).ShouldBe([ContactReasonCode.Objected]);
    }

    [Theory]
    [InlineData(PatronStanding.Staff)]
    [InlineData(PatronStanding.Institution)]
    public void Some_standings_get_no_outreach_whatever_they_consented_to(PatronStanding standing)
    {
        var request = ContactCases.Outreach(ContactCases.Yes(Channel.Email));
        (request with { Patron = request.Patron with { Standing = standing } }).Plan().Codes().ShouldBe([ContactReasonCode.NoOutreachToStanding]);
    }

    [Fact]
    public void No_consent_no_outreach_over_100_000_random_histories()
    {
        var random = new Random(20261123);
        var router = new ContactRouter(new ContactPolicy { Default = ChannelPreference.Ordered(Channel.Email, Channel.Sms, Channel.Letter) });
        var sent = 0;
        for (var i = 0; i < 100_000; i++)
        {
            var history = History(random);
            var request = new ContactRequest { Patron = ContactCases.Ada with { Consents = [.. history] }, At = ContactCases.Monday, Purpose = MessagePurpose.Outreach };
            var plan = router.Plan(request);
            var allowed = request.Patron.Points.Select(point => point.Channel).Where(channel => Consented(history, channel)).ToArray();
            if (!plan.Channels().SequenceEqual(allowed))
            {
                plan.Channels().ShouldBe(allowed, $"history {i}");
            }

            sent += allowed.Length;
        }

        // The law would hold of a router that never sends: this one does.
        sent.ShouldBeGreaterThan(50_000);
    }

    private static ConsentRecord[] History(Random random)
    {
        var records = new ConsentRecord[random.Next(0, 7)];
        for (var i = 0; i < records.Length; i++)
        {
            var channel = (Channel[])[Channel.Email, Channel.Sms, Channel.Letter];
            var purpose = random.Next(5) == 0 ? MessagePurpose.Service : MessagePurpose.Outreach;
            var at = ContactCases.Monday.AddHours(random.Next(-20, 4));
            DateTimeOffset? end = random.Next(2) == 0 ? at.AddHours(random.Next(1, 20)) : null;
            var basis = random.Next(6) == 0 ? ConsentBasis.PublicTask : ConsentBasis.Consent;
            records[i] = random.Next(5) switch
            {
                0 => ConsentRecord.Withdrawn(purpose, channel[random.Next(3)], at, "w"),
                1 => purpose == MessagePurpose.Service
                    ? ConsentRecord.Withdrawn(purpose, channel[random.Next(3)], at, "w")
                    : ConsentRecord.Objected(purpose, channel[random.Next(3)], at, "o"),
                _ => ConsentRecord.Given(purpose, channel[random.Next(3)], at, "g", basis, end),
            };
        }

        return records;
    }

    /// <summary>The slow and obvious reading: the last yes or no that counts is a yes in force, and of those at one instant the careful one counts.</summary>
    private static bool Consented(ConsentRecord[] history, Channel channel)
    {
        var seen = history.Where(record => record.Channel == channel && record.Purpose == MessagePurpose.Outreach && record.At <= ContactCases.Monday
            && (record.Change != ConsentChange.Given || record.Basis == ConsentBasis.Consent)).ToArray();
        if (seen.Length == 0)
        {
            return false;
        }

        var last = seen.Max(record => record.At);
        return seen.Where(record => record.At == last).All(record => record.Change == ConsentChange.Given && !(record.ExpiresAt <= ContactCases.Monday));
    }
}
