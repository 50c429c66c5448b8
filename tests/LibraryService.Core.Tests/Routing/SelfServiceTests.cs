using LibraryService.Routing;
using static LibraryService.Tests.Routing.Counter;

namespace LibraryService.Tests.Routing;

public class SelfServiceTests
{
    private static readonly InquiryPolicy Policy = new([Queue()])
    {
        SelfService =
        [
            new SelfServiceOption("renew", ["loan.renew"]),
            new SelfServiceOption("pay", ["account.fine"]) { Channels = [Channel.Web, Channel.Sms], Languages = ["en"] },
            new SelfServiceOption("hours", ["opening.hours"]),
        ],
    };

    [Theory]
    [InlineData("loan.renew", Channel.Chat, "en", "renew")]
    [InlineData("loan.renew.all", Channel.PhoneTree, "fr", "renew")]
    [InlineData("loan", Channel.Chat, "en", null)]
    [InlineData("account.fine", Channel.Sms, "en", "pay")]
    [InlineData("account.fine", Channel.Chat, "en", null)]
    [InlineData("account.fine", Channel.Sms, "fr", null)]
    [InlineData("account.fine", Channel.Sms, "", "pay")]
    [InlineData("opening.hours", Channel.Email, "en", "hours")]
    public void Self_service_is_offered_first_where_it_serves(string topic, Channel channel, string language, string? offer)
    {
        var route = Route(Policy, Ask(topic: topic, channel: channel) with { Language = language }, Who("a"));
        route.SelfService.ShouldBe(offer);
        route.Kind.ShouldNotBe(offer is null ? InquiryRouteKind.SelfService : InquiryRouteKind.Assigned);
    }

    [Fact]
    public void A_person_is_one_step_away()
    {
        var route = Route(Policy, Ask(topic: "loan.renew"), Who("a"));
        (route.Queue, route.Staff, route.AskAgainAt).ShouldBe((Front, null, At("10:03")));
    }

    [Theory]
    [InlineData(SelfServiceOutcome.Declined)]
    [InlineData(SelfServiceOutcome.NotServed)]
    [InlineData(SelfServiceOutcome.Offered)]
    [InlineData(SelfServiceOutcome.Served)]
    public void Who_asks_again_after_an_offer_gets_a_person(SelfServiceOutcome outcome)
    {
        var route = Route(Policy, Ask(topic: "loan.renew") with { SelfService = [new("renew", outcome)] }, Who("a"));
        route.Taker().ShouldBe("a");
        route.Codes().ShouldContain(InquiryReasonCode.SelfServiceTried);
    }

    [Fact]
    public void Who_wants_a_person_gets_one()
    {
        var route = Route(Policy, Ask(topic: "loan.renew") with { WantsPerson = true }, Who("a"));
        route.Taker().ShouldBe("a");
        route.Codes().ShouldContain(InquiryReasonCode.PersonWanted);
    }

    [Fact]
    public void A_reopened_case_is_not_sent_to_self_service() =>
        Route(Policy, Ask(topic: "loan.renew") with { Reopened = true }, Who("a")).Taker().ShouldBe("a");

    [Fact]
    public void Fall_out_is_who_was_not_served_of_those_offered_it()
    {
        var rows = SelfServiceTally.Of(
        [
            Ask() with { SelfService = [new("renew", SelfServiceOutcome.Served)] },
            Ask() with { SelfService = [new("renew", SelfServiceOutcome.NotServed), new("hours", SelfServiceOutcome.Declined)] },
            Ask() with { SelfService = [new("renew", SelfServiceOutcome.Offered)] },
            Ask() with { SelfService = [new("renew", SelfServiceOutcome.Served)] },
            Ask(),
        ]).Rows;
        rows.ShouldBe([new SelfServiceCount("hours", 0, 0, 1, 0), new SelfServiceCount("renew", 2, 1, 0, 1)]);
        rows.Select(row => (row.Offered, row.FallOut)).ShouldBe([(1, 1.0), (4, 0.5)]);
    }

    [Fact]
    public void Tallies_add_up_in_any_order()
    {
        var one = SelfServiceTally.Of([Ask() with { SelfService = [new("renew", SelfServiceOutcome.Served)] }]);
        var other = SelfServiceTally.Of([Ask() with { SelfService = [new("renew", SelfServiceOutcome.Declined), new("hours", SelfServiceOutcome.Served)] }]);
        (one + other).Rows.ShouldBe([new SelfServiceCount("hours", 1, 0, 0, 0), new SelfServiceCount("renew", 1, 0, 1, 0)]);
        (other + one).Rows.ShouldBe((one + other).Rows);
        (one + SelfServiceTally.Empty).Rows.ShouldBe(one.Rows);
    }

    [Fact]
    public void Nothing_offered_has_no_fall_out() => new SelfServiceCount("renew", 0, 0, 0, 0).FallOut.ShouldBeNull();

    [Fact]
    public void An_attempt_at_nothing_is_refused() =>
        Should.Throw<ArgumentException>(() => SelfServiceTally.Of([Ask() with { SelfService = [default] }]));
}
