using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Routing;
using LibraryService.Templates.Messages;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk.Flows;

public class OfferTests
{
    private static readonly ServiceOffer Databases = new("databases", ["research"], Words("You can search old newspapers from home.")) { Link = new Uri("https://example.org/papers") };
    private static readonly ServiceOffer Programmes = new("programmes", ["research", "opening"], Words("On Thursdays we show how to trace a family."));
    private static readonly ServiceOffers Offers = new(Databases, Programmes);
    private static readonly Answer Mill = new("When did the mill close?", "It closed in 1894.");

    [Fact]
    public void An_answer_carries_the_offer_that_fits_after_what_was_asked()
    {
        var desk = NewDesk();
        var answered = Offers.Reply(desk, Researched(desk), Mill, Ada);
        answered.Outbox.ShouldHaveSingleItem().Current.Text
            .ShouldContain("It closed in 1894.\n\nYou can search old newspapers from home. https://example.org/papers");
        (answered.LastReply!.Offer, answered.AwaitsReply).ShouldBe(("databases", false));
    }

    [Theory]
    [InlineData("research.family", "databases")]
    [InlineData("opening.hours", "programmes")]
    [InlineData("researcher", null)]
    public void An_offer_fits_its_topics_and_those_below_them(string topic, string? service) =>
        Offers.For(NewDesk().Receive(Inquiry() with { Topic = topic }), "en-GB", Ten)?.Service.ShouldBe(service);

    [Fact]
    public void Without_words_in_the_language_nothing_is_offered() => Offers.For(Researched(NewDesk()), "es", Ten).ShouldBeNull();

    [Fact]
    public void What_was_offered_lately_or_refused_is_not_offered_again()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var first = Offers.Reply(desk, Researched(desk), Mill, Ada);
        Offers.For(Researched(desk, "C-2"), "en", Ten, first)!.Service.ShouldBe("programmes");
        Offers.For(Researched(desk, "C-2"), "en", Ten.AddDays(91), first)!.Service.ShouldBe("databases");

        var refused = desk.OfferAnswered(first, "m-2", "databases", taken: false);
        Offers.For(Researched(desk, "C-2"), "en", Ten.AddDays(91), refused)!.Service.ShouldBe("programmes");
        Offers.For(Researched(desk, "C-2"), "en", Ten.AddDays(366), refused)!.Service.ShouldBe("databases");
    }

    [Fact]
    public void Uptake_is_counted_with_its_n_and_interval()
    {
        var desk = NewDesk();
        ServiceCase[] cases = [.. Enumerable.Range(0, 10).Select(i => Offers.Reply(desk, Researched(desk, $"C-{i}"), Mill, Ada))];
        cases[0] = desk.OfferAnswered(cases[0], "a", "databases", taken: true);
        cases[1] = desk.OfferAnswered(desk.OfferAnswered(cases[1], "a", "databases", taken: false), "b", "databases", taken: true);
        cases[2] = desk.OfferAnswered(cases[2], "a", "databases", taken: false);
        var row = new OfferUptake("databases", 10, 2, 1, Proportion.Wilson(2, 10));
        OfferTally.Of(cases).Rows.ShouldBe([row]);
        (OfferTally.Of(cases[..4]) + OfferTally.Of(cases[4..])).Rows.ShouldBe([row]);
    }

    [Fact]
    public void What_did_not_go_out_or_arrive_was_not_offered()
    {
        var desk = NewDesk();
        var unsent = Offers.Reply(desk, Researched(desk), Mill, patron: null);
        unsent.LastReply!.Outcome.ShouldBe(ReplyOutcome.NoContact);
        var sent = Offers.Reply(desk, Researched(desk), Mill, Ada with { Points = [Ada.Points[0]] });
        var lost = desk.Delivered(sent, sent.Outbox[0].Claimed("one", Ten, TimeSpan.FromMinutes(1)).Recorded(new DeliveryOutcome(DeliveryOutcomeKind.HardBounce), Ten, new DeliveryPolicy()));
        OfferTally.Of(unsent, lost).Rows.ShouldBeEmpty();
        desk.OfferAnswered(unsent, "a", "databases", taken: true).ShouldBeSameAs(unsent);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public void What_arrived_on_none_of_its_channels_was_not_offered(bool lastFails, int made)
    {
        var desk = NewDesk();
        var everywhere = Ada with { Points = [ContactPoint.Email("ada@example.org"), ContactPoint.Sms("+447700900123")], Preferences = ChannelPreference.All(Channel.Email, Channel.Sms) };
        var sent = Offers.Reply(desk, Researched(desk), Mill, everywhere);
        sent.Outbox.Count.ShouldBe(2);
        OutboxEntry Ended(int number, bool fails) => sent.Outbox[number].Claimed("one", Ten, TimeSpan.FromMinutes(1))
            .Recorded(new DeliveryOutcome(fails ? DeliveryOutcomeKind.HardBounce : DeliveryOutcomeKind.Delivered), Ten, new DeliveryPolicy());
        OfferTally.Of(desk.Delivered(desk.Delivered(sent, Ended(0, fails: true)), Ended(1, lastFails))).Rows.Sum(row => row.Made).ShouldBe(made);
    }

    [Fact]
    public void Who_is_never_to_be_offered_the_same_again_is_not()
    {
        var desk = NewDesk();
        var never = new ServiceOffers(Databases, Programmes) { Rest = TimeSpan.MaxValue, RestAfterNo = TimeSpan.MaxValue };
        var first = never.Reply(desk, Researched(desk), Mill, Ada);
        never.For(Researched(desk, "C-2"), "en", Ten.AddYears(50), first)!.Service.ShouldBe("programmes");
        never.For(Researched(desk, "C-2"), "en", Ten.AddYears(50), desk.OfferAnswered(first, "a", "databases", taken: false))!.Service.ShouldBe("programmes");
    }

    [Fact]
    public void A_case_that_went_into_another_counts_with_that_one()
    {
        var desk = NewDesk();
        var merge = desk.Merge(Researched(desk, "C-1"), Offers.Reply(desk, Researched(desk, "C-2"), Mill, Ada));
        OfferTally.Of(merge.Kept, merge.Merged).Rows.ShouldHaveSingleItem().Made.ShouldBe(1);
    }

    [Fact]
    public void A_yes_is_a_fact_that_opens_nothing_again()
    {
        var desk = NewDesk();
        var resolved = desk.Resolve(Offers.Reply(desk, Researched(desk), Mill, Ada));
        var taken = desk.OfferAnswered(resolved, "lms-9", "databases", taken: true);
        (taken.State, taken.AwaitsReply, taken.Events.Count).ShouldBe((CaseState.Resolved, false, resolved.Events.Count + 1));
        desk.OfferAnswered(taken, "lms-9", "databases", taken: true).ShouldBeSameAs(taken);
    }

    private static ServiceCase Researched(ServiceDesk desk, string id = "C-1") => desk.Receive(Inquiry(id) with { Topic = "research" });

    private static Dictionary<string, string> Words(string english) => new(StringComparer.Ordinal) { ["en"] = english };
}
