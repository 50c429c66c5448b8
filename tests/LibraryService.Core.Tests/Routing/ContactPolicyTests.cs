using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.Tests.Routing;

public class ContactPolicyTests
{
    [Theory]
    [InlineData("""{ "TimeZone": "Europe/Londinium" }""", "TimeZone: ", "'Europe/Londinium'")]
    [InlineData("""{ "Languages": ["en", "English"] }""", "Languages: ", "'English'")]
    [InlineData("""{ "Channels": ["Email", "Telegram"] }""", "Channels:1: ", "'Telegram'")]
    [InlineData("""{ "Channels": ["Email", "3"] }""", "Channels:1: ", "'3'")]
    [InlineData("""{ "Channels": ["InPerson"] }""", "Channels: ", "InPerson")]
    [InlineData("""{ "Default": "" }""", "Default: ", "''")]
    [InlineData("""{ "Topics": { "hold.ready": "sms, fax" } }""", "Topics:hold.ready: ", "'sms, fax'")]
    [InlineData("""{ "Topics": { " ": "sms" } }""", "Topics: ", "")]
    [InlineData("""{ "RequiredChannels": ["Web"] }""", "RequiredChannels: ", "Web")]
    [InlineData("""{ "QuietHours": { "Daily": "10pm-7am" } }""", "QuietHours:Daily: ", "'10pm-7am'")]
    [InlineData("""{ "QuietHours": { "Weekly": { "Funday": "22:00-07:00" } } }""", "QuietHours:Weekly:Funday: ", "'Funday'")]
    [InlineData("""{ "UrgentBreaksQuietHours": ["All"] }""", "UrgentBreaksQuietHours:0: ", "'All'")]
    [InlineData("""{ "Waits": { "Email": "00:00:00" } }""", "Waits:Email: ", "00:00:00")]
    [InlineData("""{ "Costs": { "Letter": -1 } }""", "Costs:Letter: ", "-1")]
    [InlineData("""{ "ConsentRequired": { "Service": ["Fax"] } }""", "ConsentRequired:Service:0: ", "'Fax'")]
    [InlineData("""{ "ConsentRequired": { "Service": null } }""", "ConsentRequired:Service: ", "missing")]
    [InlineData("""{ "Caps": [{ "Most": 1, "Window": "day" }] }""", "Caps:0:Name: ", "missing")]
    [InlineData("""{ "Caps": [{ "Name": "c", "Window": "day" }] }""", "Caps:0:Most: ", "missing")]
    [InlineData("""{ "Caps": [{ "Name": "c", "Most": 0, "Window": "day" }] }""", "Caps:0: ", "0")]
    [InlineData("""{ "Caps": [{ "Name": "c", "Most": 1, "Window": "fortnight" }] }""", "Caps:0:Window: ", "'fortnight'")]
    [InlineData("""{ "Caps": [{ "Name": "c", "Most": 1, "Window": "day", "TimeZone": "Mars/Base" }] }""", "Caps:0:TimeZone: ", "'Mars/Base'")]
    [InlineData("""{ "Caps": [{ "Name": "c", "Most": 1, "Window": "day" }, { "Name": "c", "Most": 1, "Window": "day" }] }""", "Caps: ", "'c'")]
    [InlineData("""{ "Guardian": { "UntilAge": 99 } }""", "Guardian:UntilAge: ", "99")]
    [InlineData("""{ "Guardian": { "Sharing": "Both" } }""", "Guardian:Sharing: ", "'Both'")]
    [InlineData("""{ "Senders": { "main": { } } }""", "Senders:main:Name: ", "missing")]
    [InlineData("""{ "Health": { "Evidence": 1 } }""", "Health:Evidence: ", "1")]
    [InlineData("""{ "Health": { "Rest": "00:00:00" } }""", "Health:Rest: ", "00:00:00")]
    public void What_is_wrong_in_a_policy_is_told_with_its_path_and_value(string json, string path, string value)
    {
        ContactPolicy.TryParseJson(json, out _, out var error).ShouldBeFalse();
        error.ShouldNotBeNull().ShouldStartWith(path);
        error.ShouldContain(value);
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("[]", "JSON")]
    [InlineData("""{ "Quiet": {} }""", "Quiet")]
    public void What_is_no_policy_is_refused(string json, string expected)
    {
        ContactPolicy.TryParseJson(json, out _, out var error).ShouldBeFalse();
        error.ShouldNotBeNull().ShouldContain(expected);
    }

    [Fact]
    public void A_policy_comes_back_from_its_json_as_it_was()
    {
        var draw = new RandomContacts(4);
        for (var i = 0; i < 100; i++)
        {
            var json = draw.Policy().ToJson();
            ContactPolicy.ParseJson(json).ToJson().ShouldBe(json);
        }
    }

    [Fact]
    public void An_empty_policy_is_the_usual_one() => ContactPolicy.ParseJson("{}").ToJson().ShouldBe(new ContactPolicy().ToJson());

    [Theory]
    [InlineData("""{ "At": "2026-11-23T10:00Z" }""", "Patron: ")]
    [InlineData("""{ "Patron": {}, "At": "2026-11-23T10:00" }""", "At: ")]
    [InlineData("""{ "Patron": {} }""", "At: ")]
    [InlineData("""{ "Patron": { "Points": [{ "Channel": "Fax", "Address": "1" }] }, "At": "2026-11-23T10:00Z" }""", "Patron:Points:0:Channel: ")]
    [InlineData("""{ "Patron": { "Points": [{ "Channel": "Sms", "MaxLength": 0 }] }, "At": "2026-11-23T10:00Z" }""", "Patron:Points:0:MaxLength: ")]
    [InlineData("""{ "Patron": { "Preference": " " }, "At": "2026-11-23T10:00Z" }""", "Patron:Preference: ")]
    [InlineData("""{ "Patron": { "Standing": "Alive" }, "At": "2026-11-23T10:00Z" }""", "Patron:Standing: ")]
    [InlineData("""{ "Patron": { "Digest": { "Time": "7" } }, "At": "2026-11-23T10:00Z" }""", "Patron:Digest:Time: ")]
    [InlineData("""{ "Patron": { "Consents": [{ "Purpose": "Outreach", "Channel": "Email", "Change": "Yes", "At": "2026-11-23T10:00Z", "How": "x" }] }, "At": "2026-11-23T10:00Z" }""", "Patron:Consents:0:Change: ")]
    [InlineData("""{ "Patron": { "Guardian": { "BornOn": "2000-01-01", "Points": [null] } }, "At": "2026-11-23T10:00Z" }""", "Patron:Guardian:Points:0: ")]
    public void What_is_wrong_in_saved_facts_is_told_with_its_path(string json, string path)
    {
        ContactRequest.TryParseJson(json, out _, out var error).ShouldBeFalse();
        error.ShouldNotBeNull().ShouldStartWith(path);
    }

    public static TheoryData<string, ContactRequest, ContactReasonCode> Contradictions => new()
    {
        { "verified and never to be used", ContactCases.Request(With(ContactCases.Email with { IsVerified = true, DoNotUse = true })), ContactReasonCode.DoNotUse },
        {
            "a yes and a no at one instant",
            ContactCases.Outreach(
                ConsentRecord.Withdrawn(MessagePurpose.Outreach, Channel.Email, ContactCases.Monday.AddDays(-1), "desk"),
                ContactCases.Yes(Channel.Email, ContactCases.Monday.AddDays(-1))),
            ContactReasonCode.ConsentWithdrawn
        },
        { "a channel preferred that is not offered", ContactCases.Request(ContactCases.Ada with { Preferences = ChannelPreference.Ordered(Channel.Postcard, Channel.Email) }), ContactReasonCode.NoPoint },
        { "no points at all", ContactCases.Request(new PatronContact()), ContactReasonCode.NothingLeft },
        { "dead and wanting texts", ContactCases.Request(ContactCases.Ada with { Standing = PatronStanding.Deceased, Preferences = ChannelPreference.Ordered(Channel.Sms) }), ContactReasonCode.Deceased },
        { "not yet born", ContactCases.Request(ContactCases.Ada with { BornOn = DateOnly.MaxValue }), ContactReasonCode.GuardianMissing },
        { "over before it is decided", ContactCases.Request() with { ExpiresAt = DateTimeOffset.MinValue }, ContactReasonCode.Expired },
        { "an order of channels that none can be sent on", ContactCases.Request(ContactCases.Ada with { Preferences = ChannelPreference.Ordered(Channel.Web, Channel.PhoneTree) }), ContactReasonCode.NoPoint },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Facts_that_are_missing_or_contradict_each_other_have_an_outcome(string what, ContactRequest request, ContactReasonCode code) =>
        request.Plan(new ContactPolicy { Guardian = new ContactGuardianRule() }).Codes().ShouldContain(code, what);

    [Fact]
    public void A_policy_that_prefers_what_it_does_not_offer_refuses_that_channel()
    {
        var policy = new ContactPolicy { Channels = [Channel.Email], Default = ChannelPreference.Ordered(Channel.Sms, Channel.Email), RequiredChannels = [Channel.Letter] };
        var plan = (ContactCases.Request() with { Purpose = MessagePurpose.Legal }).Plan(policy);
        plan.Channels().ShouldBe([Channel.Email]);
        plan.Refusals(Channel.Sms).ShouldBe([ContactReasonCode.NotOffered]);
        plan.Refusals(Channel.Letter).ShouldBe([ContactReasonCode.NotOffered]);
    }

    [Fact]
    public void A_blank_address_and_a_zone_that_nobody_knows_are_facts_and_no_errors()
    {
        var request = ContactRequest.ParseJson("""{ "Patron": { "Points": [{ "Channel": "Email", "Address": "" }], "TimeZone": "Atlantis" }, "At": "2026-11-23T10:00Z" }""");
        request.Plan().Codes().ShouldBe([
            ContactReasonCode.LibraryDefault, ContactReasonCode.UnknownZone, ContactReasonCode.NoAddress, ContactReasonCode.NothingLeft, ContactReasonCode.HandedToStaff]);
    }

    private static PatronContact With(ContactPoint point) => ContactCases.Ada with { Points = [point] };
}
