using LibraryService.Routing;

namespace LibraryService.Tests.Routing;

public class ContactPreferenceTests
{
    private static readonly ContactPolicy Policy = new()
    {
        Default = ChannelPreference.Ordered(Channel.Letter),
        Topics = new Dictionary<Topic, ChannelPreference> { ["hold.ready"] = ChannelPreference.Ordered(Channel.Email) },
    };

    [Fact]
    public void The_library_decides_when_nothing_else_is_said()
    {
        var plan = (ContactCases.Request() with { Topic = "fees" }).Plan(Policy);
        plan.Channels().ShouldBe([Channel.Letter]);
        plan.Codes().ShouldContain(ContactReasonCode.LibraryDefault);
    }

    [Fact]
    public void What_is_not_urgent_goes_through_the_librarys_channels_by_cost_and_at_one_cost_in_their_order()
    {
        var policy = new ContactPolicy
        {
            Default = ChannelPreference.Ordered(Channel.Letter, Channel.Sms, Channel.Email),
            Costs = new Dictionary<Channel, decimal> { [Channel.Letter] = 0.9m },
        };
        var low = ContactCases.Request() with { Urgency = Urgency.Low };
        low.Plan(policy).Channels().ShouldBe([Channel.Sms, Channel.Email, Channel.Letter]);
        low.Plan(policy).Codes().ShouldContain(ContactReasonCode.CheapestOfDefault);
        ContactCases.Request().Plan(policy).Channels().ShouldBe([Channel.Letter, Channel.Sms, Channel.Email]);
    }

    [Fact]
    public void However_cheap_another_would_be_an_order_for_the_topic_or_of_the_patron_stands()
    {
        var dearFirst = ChannelPreference.Ordered(Channel.Letter, Channel.Email);
        var costs = new Dictionary<Channel, decimal> { [Channel.Letter] = 0.9m };
        var policy = new ContactPolicy { Topics = new Dictionary<Topic, ChannelPreference> { ["hold.ready"] = dearFirst }, Costs = costs };
        (ContactCases.Request() with { Urgency = Urgency.Low }).Plan(policy).Channels().ShouldBe([Channel.Letter, Channel.Email]);
        (Prefers(dearFirst) with { Urgency = Urgency.Low }).Plan(new ContactPolicy { Costs = costs }).Channels().ShouldBe([Channel.Letter, Channel.Email]);
    }

    [Fact]
    public void The_topic_stands_before_the_library()
    {
        var plan = ContactCases.Request().Plan(Policy);
        plan.Channels().ShouldBe([Channel.Email]);
        plan.Codes().ShouldContain(ContactReasonCode.TopicDefault);
    }

    [Fact]
    public void The_patron_stands_before_the_topic()
    {
        var plan = Prefers(ChannelPreference.Ordered(Channel.Sms)).Plan(Policy);
        plan.Channels().ShouldBe([Channel.Sms]);
        plan.Codes().ShouldContain(ContactReasonCode.Patron);
    }

    [Fact]
    public void The_patrons_choice_for_a_topic_stands_before_their_choice_in_general()
    {
        var preferences = new ChannelPreferences(ChannelPreference.Ordered(Channel.Sms)).With("hold.ready", ChannelPreference.Ordered(Channel.Letter, Channel.Email));
        var plan = ContactCases.Request(ContactCases.Ada with { Preferences = preferences }).Plan(Policy);
        plan.Channels().ShouldBe([Channel.Letter, Channel.Email]);
        plan.Codes().ShouldContain(ContactReasonCode.PatronForTopic);
    }

    [Fact]
    public void Unset_for_a_topic_leaves_it_to_the_choice_in_general()
    {
        var preferences = new ChannelPreferences(ChannelPreference.Ordered(Channel.Sms)).With("hold.ready", ChannelPreference.Unset);
        ContactCases.Request(ContactCases.Ada with { Preferences = preferences }).Plan(Policy).Channels().ShouldBe([Channel.Sms]);
    }

    [Fact]
    public void None_is_not_unset()
    {
        var plan = Prefers(ChannelPreference.None).Plan(Policy);
        plan.Kind.ShouldBe(ContactPlanKind.Suppressed);
        plan.Codes().ShouldBe([ContactReasonCode.Patron, ContactReasonCode.PreferenceIsNone]);
        plan.NeedsStaff.ShouldBeFalse();
    }

    [Fact]
    public void None_for_a_topic_stands_before_an_order_in_general()
    {
        var preferences = new ChannelPreferences(ChannelPreference.Ordered(Channel.Sms)).With("hold.ready", ChannelPreference.None);
        ContactCases.Request(ContactCases.Ada with { Preferences = preferences }).Plan().Kind.ShouldBe(ContactPlanKind.Suppressed);
    }

    [Fact]
    public void An_order_for_a_topic_stands_before_none_in_general()
    {
        var preferences = new ChannelPreferences(ChannelPreference.None).With("hold.ready", ChannelPreference.Ordered(Channel.Sms));
        ContactCases.Request(ContactCases.Ada with { Preferences = preferences }).Plan().Channels().ShouldBe([Channel.Sms]);
    }

    [Fact]
    public void Who_wants_texts_only_gets_texts_only()
    {
        var plan = Prefers(ChannelPreference.Ordered(Channel.Sms)).Plan();
        plan.Channels().ShouldBe([Channel.Sms]);
        plan.Refusals(Channel.Email).ShouldBe([ContactReasonCode.NotChosen]);
        plan.Refusals(Channel.Letter).ShouldBe([ContactReasonCode.NotChosen]);
    }

    [Fact]
    public void All_is_a_broadcast_whose_steps_wait_for_nothing()
    {
        var plan = Prefers(ChannelPreference.All(Channel.Email, Channel.Sms)).Plan();
        plan.Kind.ShouldBe(ContactPlanKind.Broadcast);
        plan.Steps.ShouldAllBe(step => step.NotBefore == ContactCases.Monday);
        plan.Match(_ => "ordered", _ => "broadcast", _ => "digest", _ => "suppressed").ShouldBe("broadcast");
    }

    [Fact]
    public void All_with_one_usable_channel_is_still_a_broadcast()
    {
        var patron = ContactCases.Ada with { Points = [ContactCases.Email], Preferences = ChannelPreference.All(Channel.Email, Channel.Sms) };
        var plan = ContactCases.Request(patron).Plan();
        plan.Kind.ShouldBe(ContactPlanKind.Broadcast);
        plan.Refusals(Channel.Sms).ShouldBe([ContactReasonCode.NoPoint]);
    }

    [Fact]
    public void Where_nobody_said_anything_the_cheapest_comes_first()
    {
        var policy = new ContactPolicy
        {
            Default = ChannelPreference.Unset,
            Costs = new Dictionary<Channel, decimal> { [Channel.Letter] = 0.85m, [Channel.Sms] = 0.04m },
        };
        var plan = ContactCases.Request().Plan(policy);
        plan.Channels().ShouldBe([Channel.Email, Channel.Sms, Channel.Letter]);
        plan.Steps.Select(step => step.Cost).ShouldBe([0m, 0.04m, 0.85m]);
    }

    [Theory]
    [InlineData("unset", ChannelPreferenceKind.Unset, 0)]
    [InlineData(" NONE ", ChannelPreferenceKind.None, 0)]
    [InlineData("sms, Email", ChannelPreferenceKind.Ordered, 2)]
    [InlineData("all: email,sms", ChannelPreferenceKind.All, 2)]
    public void A_preference_is_read_and_written(string text, ChannelPreferenceKind kind, int channels)
    {
        var preference = ChannelPreference.Parse(text);
        preference.Kind.ShouldBe(kind);
        preference.Channels.Count.ShouldBe(channels);
        ChannelPreference.Parse(preference.ToString()).ShouldBe(preference);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("all:")]
    [InlineData("sms, sms")]
    [InlineData("telegram")]
    [InlineData("1")]
    [InlineData("sms,,email")]
    public void What_is_no_preference_is_refused_with_what_was_allowed(string text)
    {
        ChannelPreference.TryParse(text, out _, out var error).ShouldBeFalse();
        error.ShouldNotBeNull().ShouldContain($"'{text}'");
        Should.Throw<FormatException>(() => ChannelPreference.Parse(text)).Message.ShouldContain("unset, none");
    }

    [Fact]
    public void An_order_names_at_least_one_channel() => Should.Throw<ArgumentException>(() => ChannelPreference.Ordered()).Message.ShouldContain("Unset");

    private static ContactRequest Prefers(ChannelPreference preference) => ContactCases.Request(ContactCases.Ada with { Preferences = preference });
}
