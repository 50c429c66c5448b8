using LibraryService.Routing;

namespace LibraryService.Tests.Routing;

public class ContactPointTests
{
    private static readonly ContactPolicy EmailOnly = new() { Default = ChannelPreference.Ordered(Channel.Email), LetterAsLastResort = false };

    public static TheoryData<string, ContactPoint, ContactReasonCode> Refused => new()
    {
        { "a blank address", ContactPoint.Email(" "), ContactReasonCode.NoAddress },
        { "do not use", ContactCases.Email with { DoNotUse = true }, ContactReasonCode.DoNotUse },
        { "on the list of stops", ContactCases.Email with { HasStop = true }, ContactReasonCode.Stopped },
        { "stopped", With(ContactEvidenceKind.Stopped), ContactReasonCode.Stopped },
        { "two hard bounces", With(ContactEvidenceKind.HardBounce, ContactEvidenceKind.HardBounce), ContactReasonCode.Unhealthy },
        { "a short point", ContactCases.Email with { MaxLength = 160 }, ContactReasonCode.TooLong },
        { "a text-only device", ContactCases.Email with { Device = ContactDevice.TextOnly }, ContactReasonCode.TextOnlyDevice },
        { "a shared mailbox", ContactCases.Email with { IsShared = true }, ContactReasonCode.SharedAddress },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_point_that_cannot_be_used_is_refused_with_its_reason(string what, ContactPoint point, ContactReasonCode code)
    {
        var request = ContactCases.Request(ContactCases.Ada with { Points = [point] }) with { Length = 161, NeedsSmartPhone = true, IsConfidential = true };
        var plan = request.Plan(EmailOnly);
        plan.Kind.ShouldBe(ContactPlanKind.Suppressed, what);
        plan.Refusals(Channel.Email).ShouldBe([code], what);
        plan.NeedsStaff.ShouldBeTrue(what);
    }

    [Fact]
    public void An_address_must_be_verified_where_the_library_says_so()
    {
        var policy = new ContactPolicy { VerifiedFor = [MessagePurpose.Service], Default = ChannelPreference.Ordered(Channel.Email, Channel.Sms) };
        var plan = ContactCases.Request(ContactCases.Ada with { Points = [ContactCases.Email, ContactCases.Sms with { IsVerified = true }] }).Plan(policy);
        plan.Channels().ShouldBe([Channel.Sms]);
        plan.Refusals(Channel.Email).ShouldBe([ContactReasonCode.NotVerified]);
    }

    [Fact]
    public void A_verified_address_is_taken_before_another_which_is_passed_over_without_refusing_the_channel()
    {
        var bad = ContactPoint.Email("old@example.org") with { DoNotUse = true };
        var good = ContactPoint.Email("zoe@example.org") with { IsVerified = true };
        var plan = ContactCases.Request(ContactCases.Ada with { Points = [ContactPoint.Email("a@example.org"), bad, good] }).Plan(EmailOnly);
        plan.Steps.ShouldHaveSingleItem().Point.ShouldBe(good);
        plan.Refusals(Channel.Email).ShouldBeEmpty();
        plan.Reasons.ShouldContain(new ContactReason(Channel.Email, ContactReasonCode.PassedOver, ContactReasonCode.DoNotUse));
    }

    [Fact]
    public void A_bar_on_an_address_counts_however_the_address_is_written_a_second_time()
    {
        var patron = ContactCases.Ada with { Points = [ContactPoint.Sms("+44 7700 900123"), ContactPoint.Sms("+447700900123") with { DoNotUse = true }] };
        var plan = ContactCases.Request(patron).Plan();
        plan.Kind.ShouldBe(ContactPlanKind.Suppressed);
        plan.Refusals(Channel.Sms).ShouldBe([ContactReasonCode.DoNotUse]);
    }

    [Theory]
    [InlineData(Channel.PhoneTree, ContactReasonCode.NotOutbound)]
    [InlineData(Channel.InPerson, ContactReasonCode.NotOutbound)]
    [InlineData(Channel.Web, ContactReasonCode.NotOutbound)]
    [InlineData(Channel.Push, ContactReasonCode.NotOffered)]
    public void A_channel_on_which_nothing_can_be_sent_is_refused(Channel channel, ContactReasonCode code)
    {
        var policy = new ContactPolicy { Channels = [Channel.Email, Channel.Sms] };
        var patron = ContactCases.Ada with { Points = [new ContactPoint(channel, "x")], Preferences = ChannelPreference.Ordered(channel) };
        ContactCases.Request(patron).Plan(policy).Refusals(channel).ShouldBe([code]);
    }

    [Fact]
    public void A_message_is_not_sent_for_more_than_it_may_cost()
    {
        var policy = new ContactPolicy { Costs = new Dictionary<Channel, decimal> { [Channel.Sms] = 0.05m, [Channel.Letter] = 0.90m } };
        var plan = (ContactCases.Request() with { MostCost = 0.05m }).Plan(policy);
        plan.Channels().ShouldBe([Channel.Email, Channel.Sms]);
        plan.Refusals(Channel.Letter).ShouldBe([ContactReasonCode.TooCostly]);
        (ContactCases.Request() with { MostCost = 0.05m, Purpose = MessagePurpose.Legal }).Plan(policy).Channels().ShouldContain(Channel.Letter);
    }

    [Theory]
    [InlineData(Channel.Postcard)]
    [InlineData(Channel.Voice)]
    [InlineData(Channel.Social)]
    public void What_is_confidential_never_goes_where_others_see_or_hear_it(Channel channel)
    {
        var patron = ContactCases.Ada with { Points = [new ContactPoint(channel, "x"), ContactCases.Letter], Preferences = ChannelPreference.Ordered(channel, Channel.Letter) };
        var plan = (ContactCases.Request(patron) with { IsConfidential = true }).Plan();
        plan.Channels().ShouldBe([Channel.Letter]);
        plan.Refusals(channel).ShouldBe([ContactReasonCode.Overheard]);
    }

    [Fact]
    public void No_text_of_the_facts_shows_who_it_is()
    {
        var feedback = ContactFeedback.Stop(Channel.Email, ContactCases.Email.Address, ContactCases.Monday);
        var patron = ContactCases.Ada with { Id = new PatronId("21234"), Proxy = new ContactProxy(ContactCases.Ada), Guardian = ContactCases.Ada };
        var request = ContactCases.Request(patron);
        object[] all = [ContactCases.Email, ContactCases.Sms, patron, request, feedback, patron.Proxy, request.Plan(), .. request.Plan().Steps.Cast<object>()];
        foreach (var text in all.Select(one => $"{one}").Concat(request.Plan().Explain(System.Globalization.CultureInfo.InvariantCulture)))
        {
            text.ShouldNotContain("ada", Case.Insensitive);
            text.ShouldNotContain("7700");
            text.ShouldNotContain("21234");
        }
    }

    [Fact]
    public void A_channel_that_does_not_exist_is_no_channel_of_a_point() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ContactPoint((Channel)99, "x")).ActualValue.ShouldBe((Channel)99);

    private static ContactPoint With(params ContactEvidenceKind[] kinds) => ContactCases.Email with
    {
        Health = ContactHealth.Of(kinds.Select((kind, i) => new ContactEvidence(kind, ContactCases.Monday.AddDays(i - 9)))),
    };
}
