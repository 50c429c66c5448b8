using LibraryService.Hours;
using LibraryService.Routing;
using static LibraryService.Tests.Routing.Counter;

namespace LibraryService.Tests.Routing;

public class InquiryQueueTests
{
    private static readonly InquiryPolicy Several = new(
    [
        new InquiryQueue(new("fees")) { Topics = ["account"] },
        new InquiryQueue(new("chat")) { Channels = [Channel.Chat], Languages = ["es"] },
        new InquiryQueue(new("hill")) { Branches = [Hill] },
        new InquiryQueue(Front),
    ]);

    [Theory]
    [InlineData("account.fine", Channel.Chat, "es", "hill", "fees")]
    [InlineData("books", Channel.Chat, "es-MX", "hill", "chat")]
    [InlineData("books", Channel.Chat, "", "hill", "chat")]          // a language that nobody knows fits
    [InlineData("books", Channel.Email, "es", "hill", "hill")]
    [InlineData("books", Channel.Chat, "en", "main", "desk")]
    [InlineData("accounts", Channel.Email, "en", "main", "desk")]
    public void It_belongs_to_the_first_queue_whose_conditions_it_meets(string topic, Channel channel, string language, string branch, string queue) =>
        Route(Several, Ask(topic: topic, channel: channel) with { Language = language, BranchId = new(branch) }).Queue.ToString().ShouldBe(queue);

    [Fact]
    public void What_no_queue_is_for_goes_to_the_last_one()
    {
        var route = Route(new InquiryPolicy([new InquiryQueue(Front) { Topics = ["a"] }, new InquiryQueue(Reference) { Topics = ["b"] }]), Ask(), Who("a"));
        (route.Queue, route.Taker()).ShouldBe((Reference, "a"));
        route.Reasons[0].Code.ShouldBe(InquiryReasonCode.NoQueueMatched);
    }

    [Fact]
    public void No_topic_fits_only_queues_for_all_topics() => Route(Several, Ask() with { Topic = default, Channel = Channel.Email }).Queue.ShouldBe(Front);

    [Theory]
    [InlineData("09:00", "a", null)]
    [InlineData("16:59:59", "a", null)]
    [InlineData("08:59", null, "09:00")]
    [InlineData("17:00", null, "1.09:00")]
    public void A_closed_queue_asks_again_when_it_opens(string time, string? taker, string? again)
    {
        var route = new InquiryRouter(new InquiryPolicy([Queue() with { Hours = Daytime }])).Route(Ask("08:00"), [Who("a")], At(time));
        route.Taker().ShouldBe(taker);
        route.AskAgainAt.ShouldBe(again is null ? null : At("00:00") + TimeSpan.Parse(again, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_queue_that_never_opens_asks_again_after_the_longest_silence() =>
        Route(Queue() with { Hours = ServiceHours.In("UTC").Build() }, Ask(), Who("a")).AskAgainAt.ShouldBe(At("10:00").AddDays(1));

    [Fact]
    public void While_open_and_nobody_free_it_asks_again_soon() => Route(Queue(), Ask(), Who("a", load: 100)).AskAgainAt.ShouldBe(At("10:00:30"));

    [Fact]
    public void With_nobody_at_all_it_asks_again() => Route(Queue(), Ask()).AskAgainAt.ShouldBe(At("10:00:30"));

    [Fact]
    public void Who_gets_it_has_so_long_to_answer()
    {
        Route(Queue() with { AnswerWithin = TimeSpan.FromSeconds(20) }, Ask(), Who("a")).AnswerBy.ShouldBe(At("10:00:20"));
        Route(Queue(), Ask(), Who("a")).AnswerBy.ShouldBeNull();
        Route(Queue() with { AnswerWithin = TimeSpan.FromSeconds(20) }, Ask()).AnswerBy.ShouldBeNull();
    }

    [Theory]
    [InlineData("09:56", "b")]
    [InlineData("09:55", "a")]                                       // the five minutes are over
    [InlineData("10:01", "a")]                                       // later than now: not seen
    public void Who_left_it_unanswered_is_passed_over_for_a_while(string unanswered, string taker)
    {
        var inquiry = Ask("09:50") with { Unanswered = [new(Id("a"), At(unanswered)), new(Id("nobody"), At(unanswered))] };
        Route(Queue(), inquiry, Who("a"), Who("b", "09:59")).Taker().ShouldBe(taker);
    }

    [Fact]
    public void When_only_who_left_it_unanswered_could_take_it_they_are_asked_when_the_while_is_over()
    {
        var policy = new InquiryPolicy([Queue()]) { AskAgainAfter = TimeSpan.FromHours(1) };
        var route = Route(policy, Ask("09:50") with { Unanswered = [new(Id("a"), At("09:58"))] }, Who("a"));
        route.AskAgainAt.ShouldBe(At("10:03"));
        route.Codes().ShouldBe([InquiryReasonCode.QueueMatched, InquiryReasonCode.PassedOver, InquiryReasonCode.NobodyThere]);
    }

    public static TheoryData<string, Inquiry> Contradictions => new()
    {
        { "nothing said", new Inquiry { Id = default, Channel = Channel.Chat, ReceivedAt = At("10:00") } },
        { "reopened, and nobody knows it", Ask() with { Reopened = true } },
        { "known by nobody who works here", Ask() with { KnownBy = Id("gone"), Reopened = true } },
        { "handed back by a partner that is none", Ask() with { HandedBack = new("Atlantis", At("11:00")) } },
        { "self-service that does not exist, and a person wanted", Ask() with { SelfService = [new("teleport", SelfServiceOutcome.Served)], WantsPerson = true } },
        { "a call-back accepted by e-mail", Ask(channel: Channel.Email) with { CallBack = CallBackAnswer.Accepted } },
        { "left unanswered by nobody who works here", Ask() with { Unanswered = [new(Id("gone"), At("09:59"))] } },
        { "a language and a skill that nobody knows", Ask() with { Language = "tlh", Skills = ["alchemy"] } },
        { "a priority that is none", Ask() with { Priority = (Priority)99 } },
        { "a branch that is none", Ask() with { BranchId = new("nowhere") } },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Facts_that_are_missing_or_contradict_each_other_have_an_outcome(string what, Inquiry inquiry)
    {
        var policy = new InquiryPolicy([Queue(new QueueRing { SameBranch = true }, new QueueRing { After = TimeSpan.FromMinutes(1) })]);
        var presence = StaffPresence.Of([Who("a"), Who("b", load: 900)]).WithWaiting([KeyValuePair.Create(new QueueId("nowhere"), 7)]);
        var route = new InquiryRouter(policy).Route(inquiry, presence, At("10:00"));
        (route.Taker() is "a" || route.AskAgainAt > At("10:00")).ShouldBeTrue(what);
        new InquiryRouter(policy).Assign([inquiry], presence, At("10:00"))[0].ToString().ShouldBe(route.ToString(), what);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    public void An_instant_of_receipt_that_cannot_be_has_an_outcome(string receivedAt)
    {
        var queue = Queue(new QueueRing { Skills = ["maps"] }, new QueueRing { After = TimeSpan.FromMinutes(2) }) with { Hours = Daytime };
        var inquiry = Ask() with { ReceivedAt = DateTimeOffset.Parse(receivedAt, System.Globalization.CultureInfo.InvariantCulture) };
        var route = Route(queue, inquiry, Who("a"));
        (route.Staff is not null || route.AskAgainAt > At("10:00")).ShouldBeTrue();
    }

    [Fact]
    public void An_instant_outside_the_years_of_hours_is_the_callers_mistake() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new InquiryRouter(InquiryPolicy.Default).Route(Ask(), [], DateTimeOffset.MaxValue));

    [Fact]
    public void The_answer_keeps_the_offset_of_the_question() =>
        new InquiryRouter(InquiryPolicy.Default).Route(Ask(), [], At("10:00").ToOffset(TimeSpan.FromHours(3))).AskAgainAt!.Value.Offset.ShouldBe(TimeSpan.FromHours(3));
}
