using FsCheck;
using FsCheck.Fluent;
using LibraryService.Routing;
using LibraryService.Tests.Sla;
using static LibraryService.Tests.Routing.Counter;

namespace LibraryService.Tests.Routing;

public class WaitingOrderTests
{
    private static readonly InquiryRouter Router = new(InquiryPolicy.Default);

    [Theory]
    [InlineData(Priority.Urgent, "10:00", Priority.Normal, "06:01", true)]
    [InlineData(Priority.Urgent, "10:00", Priority.Normal, "05:59", false)]    // four hours ahead, and no more
    [InlineData(Priority.High, "10:00", Priority.Normal, "09:31", true)]
    [InlineData(Priority.Normal, "10:00", Priority.Low, "09:31", true)]
    [InlineData(Priority.Normal, "10:00", Priority.Low, "09:29", false)]
    [InlineData(Priority.Normal, "09:59", Priority.Normal, "10:00", true)]
    public void A_priority_is_a_head_start_that_waiting_makes_up_for(Priority priority, string receivedAt, Priority other, string otherAt, bool isFirst) =>
        Router.InOrder([Ask(otherAt, id: "other") with { Priority = other }, Ask(receivedAt, id: "one") with { Priority = priority }])[0].Id.ToString()
            .ShouldBe(isFirst ? "one" : "other");

    [Fact]
    public void Of_two_at_one_place_the_earlier_and_then_the_first_by_name_comes_first() =>
        Router.InOrder([Ask("10:00", id: "b") with { Priority = Priority.High }, Ask("09:30", id: "z"), Ask("09:30", id: "c")]).Select(one => one.Id.ToString())
            .ShouldBe(["c", "z", "b"]);

    [Fact]
    public void A_batch_is_answered_in_the_order_of_waiting_and_told_in_the_order_of_the_question()
    {
        Inquiry[] waiting = [Ask("09:58", id: "1"), Ask("09:57", id: "2"), Ask("09:59", id: "3") with { Priority = Priority.Urgent }];
        Router.Assign(waiting, [Who("a")], At("10:00")).Select(route => (route.Case.ToString(), route.Taker())).ShouldBe([("1", null), ("2", "a"), ("3", "a")]);
    }

    [Fact]
    public void A_batch_is_spread_over_those_who_are_equally_idle() =>
        Router.Assign([.. Enumerable.Range(0, 6).Select(i => Ask($"09:5{i}", channel: Channel.Email, id: $"C-{i}"))], [Who("a"), Who("b"), Who("c")], At("10:00"))
            .Select(route => route.Taker()).ShouldBe(["a", "b", "c", "a", "b", "c"]);

    /// <summary>One person, one inquiry after another, and others of any priority coming in all the time.</summary>
    [Fact]
    public void Nothing_waits_for_ever_under_any_arrival_order() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var longest = Router.Policy.HeadStarts.Values.Max() - Router.Policy.HeadStarts.Values.Min();
        var waiting = new List<Inquiry> { Ask("10:00", id: "patient") with { Priority = Priority.Low } };
        var minute = 0;
        while (waiting.Exists(inquiry => inquiry.Id.ToString() is "patient"))
        {
            minute++;
            var now = At("10:00").AddMinutes(minute);
            waiting.Add(Ask(id: $"C-{minute}") with { ReceivedAt = now, Priority = random.Next(100) < 80 ? Priority.Urgent : (Priority)random.Next(4) });
            waiting.Remove(Router.InOrder(waiting)[0]);
        }

        return TimeSpan.FromMinutes(minute) <= longest + TimeSpan.FromMinutes(2);
    }).Check(Laws.Config.WithMaxTest(50));
}
