using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.Tests.Routing;

public class PatronStandingTests
{
    private static readonly PatronContact Mother = new() { Points = [ContactPoint.Email("mother@example.org")] };
    private static readonly PatronContact Child = ContactCases.Ada with { BornOn = new DateOnly(2016, 11, 24), Guardian = Mother };

    [Fact]
    public void For_the_deceased_nothing_goes_out_all_is_cancelled_and_staff_are_told()
    {
        var patron = ContactCases.Ada with { Standing = PatronStanding.Deceased, Guardian = Mother, Proxy = new ContactProxy(Mother) };
        foreach (var purpose in Enum.GetValues<MessagePurpose>())
        {
            var plan = (ContactCases.Request(patron) with { Purpose = purpose }).Plan();
            plan.Kind.ShouldBe(ContactPlanKind.Suppressed);
            (plan.CancelsPlanned, plan.NeedsStaff).ShouldBe((true, true));
            plan.Codes().ShouldBe([ContactReasonCode.Deceased, ContactReasonCode.HandedToStaff]);
        }
    }

    [Fact]
    public void The_post_does_not_follow_who_moved_away()
    {
        var gone = ContactCases.Ada with { Standing = PatronStanding.GoneAway, Preferences = ChannelPreference.Ordered(Channel.Letter, Channel.Email) };
        var plan = ContactCases.Request(gone).Plan();
        plan.Channels().ShouldBe([Channel.Email]);
        plan.Refusals(Channel.Letter).ShouldBe([ContactReasonCode.GoneAway]);
    }

    [Fact]
    public void A_card_of_nobody_gets_nothing_and_needs_nobody()
    {
        var plan = ContactCases.Request(ContactCases.Ada with { Standing = PatronStanding.System }).Plan();
        plan.Codes().ShouldBe([ContactReasonCode.SystemAccount]);
        plan.NeedsStaff.ShouldBeFalse();
    }

    [Fact]
    public void Staff_with_a_card_get_what_is_their_own_business() =>
        ContactCases.Request(ContactCases.Ada with { Standing = PatronStanding.Staff }).Plan().Kind.ShouldBe(ContactPlanKind.Ordered);

    [Fact]
    public void A_guardian_is_written_to_in_the_childs_place_without_titles_unless_the_rule_says_so()
    {
        var plan = Plan(Child, new ContactGuardianRule { UntilAge = 10 });
        plan.Recipient.ShouldBe(ContactRecipient.Guardian);
        plan.Steps.ShouldHaveSingleItem().Point.Address.ShouldBe("mother@example.org");
        plan.MayNameTitles.ShouldBeFalse();
        Plan(Child, new ContactGuardianRule { UntilAge = 10, WithTitles = true }).MayNameTitles.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2026-11-23T23:59:59+00:00", ContactRecipient.Guardian)]
    [InlineData("2026-11-24T00:00:00+00:00", ContactRecipient.Patron)] // ten years old today
    public void The_rule_ends_with_the_birthday_in_the_patrons_zone(string at, ContactRecipient recipient) =>
        (ContactCases.Request(Child) with { At = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture) })
            .Plan(new ContactPolicy { Guardian = new ContactGuardianRule { UntilAge = 10 } })
            .Recipient.ShouldBe(recipient);

    [Fact]
    public void Or_the_guardian_gets_a_copy()
    {
        var plan = Plan(Child, new ContactGuardianRule { UntilAge = 16, Sharing = ContactSharing.Copy });
        plan.Recipient.ShouldBe(ContactRecipient.Patron);
        plan.Copies.ShouldHaveSingleItem().Steps[0].Point.Address.ShouldBe("mother@example.org");
        plan.Copies[0].MayNameTitles.ShouldBeFalse();
    }

    [Fact]
    public void A_childs_message_without_a_guardian_goes_to_staff()
    {
        var plan = Plan(Child with { Guardian = null }, new ContactGuardianRule());
        plan.Kind.ShouldBe(ContactPlanKind.Suppressed);
        plan.Codes().ShouldBe([ContactReasonCode.GuardianMissing, ContactReasonCode.HandedToStaff]);
        Plan(Child with { Guardian = null }, new ContactGuardianRule { Sharing = ContactSharing.Copy }).Kind.ShouldBe(ContactPlanKind.Ordered);
    }

    [Fact]
    public void Who_has_a_guardian_and_no_date_of_birth_is_taken_for_a_minor()
    {
        Plan(Child with { BornOn = null }, new ContactGuardianRule()).Codes()[..2].ShouldBe([ContactReasonCode.AgeUnknown, ContactReasonCode.GuardianInstead]);
        Plan(Child with { BornOn = null, Guardian = null }, new ContactGuardianRule()).Recipient.ShouldBe(ContactRecipient.Patron);
    }

    [Fact]
    public void Where_the_library_has_no_rule_a_child_is_written_to_like_anybody() =>
        ContactCases.Request(Child).Plan().Recipient.ShouldBe(ContactRecipient.Patron);

    [Fact]
    public void A_proxy_gets_service_on_their_topics_and_nothing_else()
    {
        var proxy = new ContactProxy(Mother) { Sharing = ContactSharing.Instead, Topics = ["hold.ready"], WithTitles = true };
        var request = ContactCases.Request(ContactCases.Ada with { Proxy = proxy });
        var plan = request.Plan();
        (plan.Recipient, plan.MayNameTitles).ShouldBe((ContactRecipient.Proxy, true));
        (request with { Topic = "fees" }).Plan().Recipient.ShouldBe(ContactRecipient.Patron);
        (request with { Purpose = MessagePurpose.Legal }).Plan().Recipient.ShouldBe(ContactRecipient.Patron);
    }

    [Fact]
    public void A_proxy_may_get_a_copy_by_their_own_preferences()
    {
        var proxy = new ContactProxy(Mother with { Preferences = ChannelPreference.None });
        var plan = ContactCases.Request(ContactCases.Ada with { Proxy = proxy }).Plan();
        plan.Kind.ShouldBe(ContactPlanKind.Ordered);
        plan.Copies.ShouldHaveSingleItem().Kind.ShouldBe(ContactPlanKind.Suppressed);
    }

    [Fact]
    public void A_patron_whom_nothing_digital_reaches_gets_a_letter()
    {
        var patron = ContactCases.Ada with { Points = [ContactPoint.Email(""), ContactCases.Letter], Preferences = ChannelPreference.Ordered(Channel.Email) };
        var plan = ContactCases.Request(patron).Plan();
        plan.Steps.ShouldHaveSingleItem().Point.Address.ShouldBe(ContactCases.Letter.Address);
        plan.Codes().ShouldContain(ContactReasonCode.LetterAsLastResort);
        ContactCases.Request(patron).Plan(new ContactPolicy { LetterAsLastResort = false }).NeedsStaff.ShouldBeTrue();
        var consents = new[] { ConsentRecord.Given(MessagePurpose.Outreach, Channel.Letter, ContactCases.Monday.AddDays(-1), "form") };
        (ContactCases.Request(patron with { Consents = [.. consents] }) with { Purpose = MessagePurpose.Outreach }).Plan().Steps.ShouldBeEmpty();
    }

    [Fact]
    public void The_pick_up_branch_writes_as_its_patrons_know_it()
    {
        var policy = new ContactPolicy
        {
            Sender = new ContactSender("City Libraries"),
            Senders = new Dictionary<BranchId, ContactSender>
            {
                [new BranchId("west")] = new("West Library", [KeyValuePair.Create(Channel.Email, "west@example.org")]),
                [new BranchId("home")] = new("Home Library"),
            },
        };
        var request = ContactCases.Request(ContactCases.Ada with { HomeBranch = new BranchId("home") });
        (request with { PickupBranch = new BranchId("west") }).Plan(policy).Sender!.Addresses[Channel.Email].ShouldBe("west@example.org");
        request.Plan(policy).Sender!.Name.ShouldBe("Home Library");
        var store = (request with { PickupBranch = new BranchId("store") }).Plan(policy);
        store.Sender!.Name.ShouldBe("City Libraries");
        store.Codes().ShouldContain(ContactReasonCode.UnknownSender);
    }

    [Theory]
    [InlineData(null, "en", false)]
    [InlineData("es-MX", "es", false)]
    [InlineData("EN", "en", false)]
    [InlineData("xx", "en", true)]
    [InlineData("", "en", false)]
    public void A_language_that_the_library_does_not_write_is_said(string? asked, string language, bool isUnknown)
    {
        var plan = ContactCases.Request(ContactCases.Ada with { Language = asked }).Plan(new ContactPolicy { Languages = ["en", "es"] });
        plan.Language.ShouldBe(language);
        plan.Codes().Contains(ContactReasonCode.UnknownLanguage).ShouldBe(isUnknown);
    }

    private static ContactPlan Plan(PatronContact patron, ContactGuardianRule rule) => ContactCases.Request(patron).Plan(new ContactPolicy { Guardian = rule });
}
