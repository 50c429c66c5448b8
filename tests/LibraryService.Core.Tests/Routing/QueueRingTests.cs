using LibraryService.Routing;
using static LibraryService.Tests.Routing.Counter;

namespace LibraryService.Tests.Routing;

public class QueueRingTests
{
    [Theory]
    [InlineData(StaffStatus.Available, true)]
    [InlineData(StaffStatus.Away, false)]
    [InlineData(StaffStatus.Offline, false)]
    public void Only_who_is_available_is_given_anything(StaffStatus status, bool isTaken) =>
        (Route(Queue(), Ask(), Who("a") with { Status = status }).Staff is not null).ShouldBe(isTaken);

    [Theory]
    [InlineData(Channel.Voice, 0, 100, true)]
    [InlineData(Channel.Voice, 1, 100, false)]
    [InlineData(Channel.Chat, 50, 100, true)]
    [InlineData(Channel.Chat, 51, 100, false)]
    [InlineData(Channel.Email, 80, 100, true)]
    [InlineData(Channel.Email, 81, 100, false)]
    [InlineData(Channel.Email, 200, 100, false)]
    [InlineData(Channel.Email, 0, 19, false)]
    [InlineData(Channel.Email, 0, 0, false)]
    public void There_is_room_while_the_load_and_the_weight_of_the_channel_fit_into_the_capacity(Channel channel, int load, int capacity, bool isTaken) =>
        (Route(Queue(), Ask(channel: channel), Who("a", load: load, capacity: capacity)).Staff is not null).ShouldBe(isTaken);

    [Fact]
    public void A_weight_of_the_policy_counts_before_the_default()
    {
        var policy = new InquiryPolicy([Queue()]) { Weights = new Dictionary<Channel, int> { [Channel.Chat] = 30 } };
        Route(policy, Ask(), Who("a", load: 70)).Taker().ShouldBe("a");
        Route(policy, Ask(channel: Channel.Email), Who("a", load: 81)).Taker().ShouldBeNull();
    }

    [Theory]
    [InlineData("es", "es", true)]
    [InlineData("es-MX", "es", true)]
    [InlineData("es", "es-MX", true)]
    [InlineData("ES", "es", true)]
    [InlineData("es", "en", false)]
    [InlineData("e", "en", false)]
    [InlineData("est", "es", false)]
    [InlineData("xx", "en", false)]
    [InlineData("", "en", true)]
    public void Who_speaks_the_language_may_answer(string asked, string spoken, bool isTaken) =>
        (Route(Queue(), Ask() with { Language = asked }, Who("a") with { Languages = [spoken] }).Staff is not null).ShouldBe(isTaken);

    [Fact]
    public void A_ring_for_any_language_asks_those_who_do_not_speak_it()
    {
        var route = Route(Queue(new QueueRing(), new QueueRing { AnyLanguage = true }), Ask() with { Language = "fr" }, Who("a"));
        route.Taker().ShouldBe("a");
        route.Codes().ShouldBe([InquiryReasonCode.QueueMatched, InquiryReasonCode.NobodySpeaks, InquiryReasonCode.LongestIdle]);
    }

    [Theory]
    [InlineData("maps", 3, true)]
    [InlineData("MAPS", 3, true)]
    [InlineData("maps", 4, false)]
    [InlineData("music", 1, false)]
    public void A_ring_asks_for_skills_at_a_level(string skill, int level, bool isTaken) =>
        (Route(Queue(new QueueRing { Skills = [new(skill, level)] }), Ask(), Who("a") with { Skills = [new("maps", 3)] }).Staff is not null).ShouldBe(isTaken);

    [Fact]
    public void All_the_skills_must_be_there() =>
        Route(
            Queue(new QueueRing { Skills = ["maps", "music"] }), Ask(), Who("a") with { Skills = ["maps"] }, Who("b") with { Skills = ["music"] })
            .Codes().ShouldBe([InquiryReasonCode.QueueMatched, InquiryReasonCode.NobodySkilled]);

    [Fact]
    public void Of_a_skill_said_twice_the_higher_level_counts() =>
        Route(Queue(new QueueRing { Skills = [new("maps", 4)] }), Ask(), Who("a") with { Skills = [new("maps", 5), new("Maps", 2)] }).Taker().ShouldBe("a");

    [Theory]
    [InlineData("main", "main", true)]
    [InlineData("main", "hill", false)]
    [InlineData("main", null, false)]
    [InlineData(null, "hill", true)]
    public void A_ring_may_be_those_of_the_branch_that_was_asked(string? asked, string? works, bool isTaken) =>
        (Route(
            Queue(new QueueRing { SameBranch = true }),
            Ask() with { BranchId = asked is null ? default : new(asked) },
            Who("a") with { BranchId = works is null ? default : new(works) }).Staff is not null).ShouldBe(isTaken);

    [Fact]
    public void A_ring_may_be_certain_branches() =>
        Route(
            Queue(new QueueRing { Branches = [Hill, new("nowhere")] }), Ask(), Who("a") with { BranchId = Main }, Who("b") with { BranchId = Hill })
            .Taker().ShouldBe("b");

    [Fact]
    public void A_ring_may_be_certain_people() =>
        Route(Queue(new QueueRing { Staff = [Id("nobody"), Id("b")] }), Ask(), Who("a"), Who("b", "09:59")).Taker().ShouldBe("b");

    [Fact]
    public void Certain_people_are_found_beyond_the_first_sixty_four() =>
        Route(
            Queue(new QueueRing { Staff = [Id("p150")] }), Ask(), [.. Enumerable.Range(0, 200).Select(i => Who($"p{i:000}"))])
            .Taker().ShouldBe("p150");

    [Theory]
    [InlineData("10:00", null, "10:02")]           // not yet: the next ring opens when it has waited two minutes
    [InlineData("09:58:01", null, "10:00:01")]
    [InlineData("09:58", "b", null)]               // exactly two minutes
    [InlineData("09:30", "b", null)]
    public void A_ring_opens_when_it_has_waited_so_long(string receivedAt, string? taker, string? again)
    {
        var policy = new InquiryPolicy([Queue(new QueueRing { Skills = ["maps"] }, new QueueRing { After = TimeSpan.FromMinutes(2) })]) { AskAgainAfter = TimeSpan.FromHours(1) };
        var route = Route(policy, Ask(receivedAt), Who("b"));
        route.Taker().ShouldBe(taker);
        route.AskAgainAt.ShouldBe(again is null ? null : At(again));
    }

    [Fact]
    public void Waiting_counts_in_the_open_time_of_the_queue()
    {
        var policy = new InquiryPolicy([Queue(new QueueRing { Skills = ["maps"] }, new QueueRing { After = TimeSpan.FromHours(2) }) with { Hours = Daytime }]) { AskAgainAfter = TimeSpan.FromHours(5) };
        Route(policy, Ask("07:30"), Who("b")).AskAgainAt.ShouldBe(At("11:00"));
    }

    [Fact]
    public void Those_of_an_earlier_ring_are_still_asked_first() =>
        Route(
            Queue(new QueueRing { Skills = ["maps"] }, new QueueRing { After = TimeSpan.FromMinutes(2) }),
            Ask("09:30"),
            Who("a", "09:00"),
            Who("b", "09:59") with { Skills = ["maps"] }).Taker().ShouldBe("b");

    [Fact]
    public void Of_those_who_could_take_it_and_are_busy_the_number_is_told()
    {
        var reason = Route(Queue(), Ask(), Who("a", load: 100), Who("b", load: 100), Who("c") with { Languages = ["fr"] }).Reasons[^1];
        (reason.Code, reason.Count, reason.Ring, reason.Queue).ShouldBe((InquiryReasonCode.AllBusy, 2, 0, Front));
    }

    [Fact]
    public void Who_does_not_answer_on_the_channel_is_left_out() =>
        Route(Queue(), Ask(), Who("a") with { Channels = [Channel.Email] }, Who("b", "09:59") with { Channels = [Channel.Email, Channel.Chat] }).Taker().ShouldBe("b");

    [Fact]
    public void Nobody_answers_on_what_is_no_channel() =>
        Route(Queue(), Ask(channel: (Channel)99), Who("a")).Codes().ShouldBe([InquiryReasonCode.QueueMatched, InquiryReasonCode.NobodyThere]);

    [Theory]
    [InlineData(StaffKind.Employee, "account.fine", true)]
    [InlineData(StaffKind.Volunteer, "account.fine", false)]
    [InlineData(StaffKind.Partner, "account", false)]
    [InlineData(StaffKind.Volunteer, "accounting", true)]
    [InlineData(StaffKind.Volunteer, "books", true)]
    public void Account_topics_go_to_employees_only(StaffKind kind, string topic, bool isTaken) =>
        (Route(new InquiryPolicy([Queue()]) { AccountTopics = ["account"] }, Ask(topic: topic), Who("a") with { Kind = kind }).Staff is not null).ShouldBe(isTaken);
}
