using LibraryService.Routing;
using static LibraryService.Tests.Routing.Counter;

namespace LibraryService.Tests.Routing;

public class InquiryStrategyTests
{
    [Theory]
    [InlineData("09:30", "09:10", "09:20", "b")]
    [InlineData("09:10", "09:10", "09:20", "a")]   // equally long: by name
    [InlineData("09:10", "09:20", null, "c")]      // who never had one comes first
    public void The_longest_idle_is_who_was_assigned_the_longest_ago(string? a, string? b, string? c, string taker) =>
        Route(new InquiryQueue(Front), Ask(), Who("a", a), Who("b", b), Who("c", c)).Taker().ShouldBe(taker);

    [Theory]
    [InlineData(50, 100, 25, 100, "b")]
    [InlineData(50, 200, 40, 100, "a")]            // a quarter of 200 is less than two fifths of 100
    [InlineData(50, 200, 25, 100, "b")]            // equally loaded: b is longer idle
    [InlineData(60, 100, 50, 100, "b")]            // a has no room
    public void The_least_loaded_is_whose_load_is_the_smallest_part_of_the_capacity(int loadA, int capacityA, int loadB, int capacityB, string taker) =>
        Route(
            new InquiryQueue(Front) { Strategy = InquiryStrategy.LeastLoaded },
            Ask(),
            Who("a", "09:30", loadA, capacityA),
            Who("b", "09:10", loadB, capacityB)).Taker().ShouldBe(taker);

    [Theory]
    [InlineData("09:30", "09:10", "09:20", "b")]
    [InlineData("09:10", "09:20", "09:30", "a")]   // after the last the first
    [InlineData(null, null, null, "a")]
    [InlineData(null, "09:10", null, "c")]
    public void In_turn_it_is_the_next_by_name_after_who_was_assigned_last(string? a, string? b, string? c, string taker) =>
        Route(new InquiryQueue(Front) { Strategy = InquiryStrategy.RoundRobin }, Ask(), Who("a", a), Who("b", b), Who("c", c)).Taker().ShouldBe(taker);

    [Fact]
    public void Whose_turn_it_is_without_room_is_left_out() =>
        Route(new InquiryQueue(Front) { Strategy = InquiryStrategy.RoundRobin }, Ask(), Who("a", "09:30"), Who("b", load: 100), Who("c")).Taker().ShouldBe("c");

    [Fact]
    public void A_turn_goes_on_from_who_was_assigned_last_though_they_have_no_room() =>
        Route(new InquiryQueue(Front) { Strategy = InquiryStrategy.RoundRobin }, Ask(), Who("a", "09:10"), Who("b", "09:30", load: 100), Who("c")).Taker().ShouldBe("c");

    [Theory]
    [InlineData(3, 5, "b")]
    [InlineData(5, 5, "a")]                        // equally good: a is longer idle
    [InlineData(9, 1, "a")]
    public void The_best_skill_has_the_highest_levels_of_what_is_asked_for(int a, int b, string taker) =>
        Route(
            new InquiryQueue(Front) { Strategy = InquiryStrategy.BestSkill, Rings = [new QueueRing { Skills = ["maps"] }] },
            Ask(),
            Who("a", "09:10") with { Skills = [new("maps", a), new("music", 1)] },
            Who("b", "09:20") with { Skills = [new("maps", b), new("music", 9)] }).Taker().ShouldBe(taker);

    [Fact]
    public void Skills_of_the_inquiry_count_beside_those_of_the_ring() =>
        Route(
            new InquiryQueue(Front) { Strategy = InquiryStrategy.BestSkill, Rings = [new QueueRing { Skills = ["maps"] }] },
            Ask() with { Skills = ["Music"] },
            Who("a") with { Skills = [new("maps", 5), new("music", 1)] },
            Who("b") with { Skills = [new("maps", 2), new("music", 9)] },
            Who("c") with { Skills = [new("maps", 10)] }).Taker().ShouldBe("b");

    [Fact]
    public void Who_knows_the_case_takes_it_where_that_is_the_strategy()
    {
        var route = Route(new InquiryQueue(Front) { Strategy = InquiryStrategy.KnowsCase }, Ask() with { KnownBy = Id("b") }, Who("a"), Who("b", "09:59"));
        route.Taker().ShouldBe("b");
        route.Codes().ShouldBe([InquiryReasonCode.QueueMatched, InquiryReasonCode.KnownTakes]);
    }

    [Fact]
    public void Who_knows_the_case_has_no_right_to_it_under_another_strategy() =>
        Route(new InquiryQueue(Front), Ask() with { KnownBy = Id("b") }, Who("a"), Who("b", "09:59")).Taker().ShouldBe("a");

    [Theory]
    [InlineData(StaffStatus.Away, 0, InquiryReasonCode.KnownAway)]
    [InlineData(StaffStatus.Offline, 0, InquiryReasonCode.KnownAway)]
    [InlineData(StaffStatus.Available, 100, InquiryReasonCode.KnownBusy)]
    public void A_reopened_case_goes_on_when_who_knows_it_cannot_take_it(StaffStatus status, int load, InquiryReasonCode why)
    {
        var route = Route(new InquiryQueue(Front), Ask() with { KnownBy = Id("b"), Reopened = true }, Who("a"), Who("b", load: load) with { Status = status });
        route.Taker().ShouldBe("a");
        route.Codes().ShouldContain(why);
    }

    [Fact]
    public void A_reopened_case_goes_to_who_knows_it_whatever_the_strategy_the_skills_and_the_hours()
    {
        var queue = new InquiryQueue(Front)
        {
            Strategy = InquiryStrategy.LeastLoaded,
            Hours = LibraryService.Hours.ServiceHours.In("UTC").Build(),
            Rings = [new QueueRing { Skills = ["maps"] }],
        };
        Route(queue, Ask() with { KnownBy = Id("b"), Reopened = true, Language = "fr" }, Who("a"), Who("b", "09:59", load: 50)).Taker().ShouldBe("b");
    }

    [Fact]
    public void A_reopened_case_known_by_nobody_goes_on() =>
        Route(new InquiryQueue(Front), Ask() with { Reopened = true }, Who("a")).Taker().ShouldBe("a");

    [Fact]
    public void A_volunteer_who_knows_the_case_does_not_get_it_when_it_is_about_an_account() =>
        Route(
            new InquiryPolicy([new InquiryQueue(Front)]) { AccountTopics = ["account"] },
            Ask(topic: "account.fine") with { KnownBy = Id("b"), Reopened = true },
            Who("a"),
            Who("b") with { Kind = StaffKind.Volunteer }).Taker().ShouldBe("a");
}
