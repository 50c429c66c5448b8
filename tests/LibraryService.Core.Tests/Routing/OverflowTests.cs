using LibraryService.Hours;
using LibraryService.Routing;
using static LibraryService.Tests.Routing.Counter;

namespace LibraryService.Tests.Routing;

public class OverflowTests
{
    private static readonly ServiceHours Never = ServiceHours.In("UTC").Build();
    private static readonly PartnerLibrary Auckland = new("Auckland", ServiceHours.In("Pacific/Auckland").Weekly(DayOfWeek.Monday, "08:00-24:00").Build());
    private static readonly PartnerLibrary Boston = new("Boston", ServiceHours.Always) { Languages = ["en"], Topics = ["books"], Channels = [Channel.Chat] };

    [Theory]
    [InlineData("reference", "b")]
    [InlineData("desk", "a")]
    public void A_queue_overflows_to_another_and_asks_its_own_people_first(string free, string taker)
    {
        var policy = new InquiryPolicy(
        [
            Queue(new QueueRing { Staff = [Id("a")] }) with { Overflow = [OverflowRule.AfterWaiting(TimeSpan.Zero).ToQueue(Reference)] },
            new InquiryQueue(Reference) { Rings = [new QueueRing { Staff = [Id("b")] }] },
        ]);
        var route = Route(policy, Ask(), Who("a", "09:59", load: free is "desk" ? 0 : 100), Who("b"));
        (route.Taker(), route.Queue.ToString()).ShouldBe((taker, free));
    }

    [Theory]
    [InlineData("09:56", null, "10:01")]
    [InlineData("09:55", "b", null)]
    public void It_overflows_when_it_has_waited_so_long(string receivedAt, string? taker, string? again)
    {
        var policy = new InquiryPolicy(
        [
            Queue(new QueueRing { Staff = [Id("a")] }) with { Overflow = [OverflowRule.AfterWaiting(TimeSpan.FromMinutes(5)).ToQueue(Reference)] },
            new InquiryQueue(Reference),
        ])
        { AskAgainAfter = TimeSpan.FromHours(1) };
        var route = Route(policy, Ask(receivedAt), Who("b"));
        route.Taker().ShouldBe(taker);
        route.AskAgainAt.ShouldBe(again is null ? null : At(again));
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "b")]
    public void It_overflows_when_so_many_wait_already(int waiting, string? taker)
    {
        var policy = new InquiryPolicy(
            [Queue(new QueueRing { Staff = [Id("a")] }) with { Overflow = [OverflowRule.WhenWaiting(3).ToQueue(Reference)] }, new InquiryQueue(Reference)]);
        var presence = StaffPresence.Of([Who("b")]).WithWaiting([KeyValuePair.Create(Front, waiting), KeyValuePair.Create(Reference, 9)]);
        new InquiryRouter(policy).Route(Ask(), presence, At("10:00")).Taker().ShouldBe(taker);
    }

    [Fact]
    public void In_a_batch_those_left_waiting_before_it_count()
    {
        var policy = new InquiryPolicy(
            [Queue(new QueueRing { Staff = [Id("a")] }) with { Overflow = [OverflowRule.WhenWaiting(2).ToQueue(Reference)] }, new InquiryQueue(Reference)]);
        Inquiry[] waiting = [.. Enumerable.Range(0, 4).Select(i => Ask($"09:5{i}", id: $"C-{i}"))];
        new InquiryRouter(policy).Assign(waiting, [Who("b")], At("10:00")).Select(route => route.Taker()).ShouldBe([null, null, "b", "b"]);
    }

    [Fact]
    public void A_closed_queue_overflows_and_its_own_people_are_not_asked()
    {
        var policy = new InquiryPolicy([Queue() with { Hours = Never, Overflow = [OverflowRule.WhenClosed.ToQueue(Reference)] }, new InquiryQueue(Reference)]);
        var route = Route(policy, Ask(), Who("a"));
        (route.Taker(), route.Queue).ShouldBe(("a", Reference));
        route.Codes().ShouldBe([InquiryReasonCode.QueueMatched, InquiryReasonCode.QueueClosed, InquiryReasonCode.Overflowed, InquiryReasonCode.LongestIdle]);
    }

    [Fact]
    public void It_waits_in_the_first_open_queue()
    {
        var policy = new InquiryPolicy([Queue() with { Hours = Never, Overflow = [OverflowRule.WhenClosed.ToQueue(Reference)] }, new InquiryQueue(Reference)]);
        var route = Route(policy, Ask());
        (route.Queue, route.AskAgainAt).ShouldBe((Reference, At("10:00:30")));
    }

    [Fact]
    public void With_everything_closed_it_waits_at_home_until_the_first_opens()
    {
        var later = ServiceHours.In("UTC").Weekly(DayOfWeek.Monday, "14:00-15:00").Build();
        var sooner = ServiceHours.In("UTC").Weekly(DayOfWeek.Monday, "13:00-15:00").Build();
        var policy = new InquiryPolicy(
            [Queue() with { Hours = later, Overflow = [OverflowRule.WhenClosed.ToQueue(Reference)] }, new InquiryQueue(Reference) { Hours = sooner }]);
        var route = Route(policy, Ask(), Who("a"));
        (route.Queue, route.AskAgainAt).ShouldBe((Front, At("13:00")));
    }

    [Fact]
    public void The_first_rule_that_finds_somebody_counts()
    {
        var policy = new InquiryPolicy(
            [
                Queue() with { Hours = Never, Overflow = [OverflowRule.WhenClosed.ToPartner("Auckland"), OverflowRule.WhenClosed.ToQueue(Reference), OverflowRule.WhenClosed.ToPartner("Boston")] },
                new InquiryQueue(Reference) { Rings = [new QueueRing { Skills = ["maps"] }] },
            ],
            [Auckland, Boston]);
        var route = new InquiryRouter(policy).Route(Ask(), [Who("a")], At("12:00"));
        (route.Kind, route.Partner).ShouldBe((InquiryRouteKind.Partner, "Boston"));
        route.Codes().ShouldContain(InquiryReasonCode.PartnerClosed);
    }

    [Theory]
    [InlineData("00:30", "Auckland")]      // half past one in the afternoon there
    [InlineData("11:30", "Boston")]
    public void The_work_follows_the_sun(string time, string partner)
    {
        var policy = new InquiryPolicy([Queue() with { Hours = Never, Overflow = [OverflowRule.WhenClosed] }], [Auckland, Boston]);
        var route = new InquiryRouter(policy).Route(Ask("00:00"), [], At(time));
        (route.Partner, route.Staff).ShouldBe((partner, null));
        route.AskAgainAt.ShouldBe(At(time).AddDays(1));
    }

    [Theory]
    [InlineData("books", Channel.Chat, "en", true)]
    [InlineData("books.rare", Channel.Chat, "", true)]
    [InlineData("rooms", Channel.Chat, "en", false)]
    [InlineData("books", Channel.Email, "en", false)]
    [InlineData("books", Channel.Chat, "fr", false)]
    public void A_partner_takes_only_what_it_is_for(string topic, Channel channel, string language, bool isTaken)
    {
        var policy = new InquiryPolicy([Queue() with { Overflow = [OverflowRule.AfterWaiting(TimeSpan.Zero)] }], [Boston]);
        (Route(policy, Ask(topic: topic, channel: channel) with { Language = language }).Partner is not null).ShouldBe(isTaken);
    }

    [Fact]
    public void A_partner_never_gets_an_account_topic()
    {
        var policy = new InquiryPolicy([Queue() with { Overflow = [OverflowRule.AfterWaiting(TimeSpan.Zero)] }], [Boston]) { AccountTopics = ["books.mine"] };
        Route(policy, Ask(topic: "books.mine.lost")).Kind.ShouldBe(InquiryRouteKind.Waiting);
        Route(policy, Ask(topic: "books")).Kind.ShouldBe(InquiryRouteKind.Partner);
    }

    [Fact]
    public void What_a_partner_hands_back_stays_at_home_and_starts_a_follow_up()
    {
        var policy = new InquiryPolicy([Queue() with { Overflow = [OverflowRule.AfterWaiting(TimeSpan.Zero)] }], [Boston]);
        var route = Route(policy, Ask("08:00") with { HandedBack = new("Boston", At("09:30")) });
        route.Kind.ShouldBe(InquiryRouteKind.Waiting);
        route.FollowUp.ShouldBe(new PartnerFollowUp("Boston", At("09:30"), Front));
        Route(policy, Ask("08:00") with { HandedBack = new("Boston", At("09:30")) }, Who("a")).ShouldSatisfyAllConditions(
            taken => taken.Taker().ShouldBe("a"),
            taken => taken.FollowUp.ShouldNotBeNull());
    }

    [Theory]
    [InlineData(Channel.Voice, CallBackAnswer.NotAsked, true)]
    [InlineData(Channel.PhoneTree, CallBackAnswer.NotAsked, true)]
    [InlineData(Channel.Voice, CallBackAnswer.Accepted, false)]
    [InlineData(Channel.Voice, CallBackAnswer.Declined, false)]
    [InlineData(Channel.Chat, CallBackAnswer.NotAsked, false)]
    public void A_caller_is_offered_a_call_back_once(Channel channel, CallBackAnswer answer, bool isOffered)
    {
        var policy = new InquiryPolicy([Queue() with { Overflow = [OverflowRule.WhenWaiting(1).ToCallBack()] }]);
        var presence = StaffPresence.Of([Who("a", load: 100)]).WithWaiting([KeyValuePair.Create(Front, 1)]);
        var route = new InquiryRouter(policy).Route(Ask(channel: channel) with { CallBack = answer }, presence, At("10:00"));
        route.Kind.ShouldBe(isOffered ? InquiryRouteKind.CallBack : InquiryRouteKind.Waiting);
        (route.Queue, route.AskAgainAt).ShouldBe((Front, At("10:00:30")));
    }

    [Fact]
    public void Two_ways_to_one_queue_ask_it_once()
    {
        QueueId left = new("left"), right = new("right"), end = new("end");
        InquiryQueue Empty(QueueId id, params QueueId[] next) => new(id)
        {
            Rings = [new QueueRing { Skills = ["maps"] }],
            Overflow = [.. next.Select(to => OverflowRule.AfterWaiting(TimeSpan.Zero).ToQueue(to))],
        };
        var route = Route(new InquiryPolicy([Empty(Front, left, right), Empty(left, end), Empty(right, end), Empty(end)]), Ask(), Who("a"));
        route.Reasons.Where(reason => reason.Code == InquiryReasonCode.NobodySkilled).Select(reason => reason.Queue).ShouldBe([Front, left, end, right]);
    }
}
