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

    /// <summary>
    /// Several people with skills, two queues, rings and overflow. Twice as many chats come in as can be answered, nearly all of them urgent, each
    /// takes two steps, and they lie so that nobody is ever free of both at once.
    /// </summary>
    [Fact]
    public void Whatever_somebody_there_can_answer_is_answered_under_any_arrivals() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var (step, random) = (TimeSpan.FromMinutes(10), new Random(seed));
        string[] names = ["a", "b", "c"];
        var policy = new InquiryPolicy(
        [
            new InquiryQueue(Reference)
            {
                Topics = ["maps"],
                Rings = [new QueueRing { Skills = [new("maps", 7)] }, new QueueRing { After = step, Skills = [new("maps", 3)] }],
                Overflow = [OverflowRule.AfterWaiting(TimeSpan.FromHours(1)).ToQueue(Front)],
                Strategy = (InquiryStrategy)random.Next(Enum.GetValues<InquiryStrategy>().Length),
            },
            new InquiryQueue(Front),
        ]);
        var router = new InquiryRouter(policy);
        var skills = names.Select(name => (StaffSkill[])[new("maps", random.Next(3, 11)), new("law", name == names[seed % 3] ? 5 : 1)]).ToList();
        var channel = random.Next(2) == 0 ? Channel.Voice : Channel.Chat;
        var waiting = new List<Inquiry>
        {
            Ask("00:00", random.Next(2) == 0 ? "maps" : "books", channel, "patient") with { Priority = Priority.Low, Skills = random.Next(2) == 0 ? ["law"] : [] },
        };
        var work = names.Select(name => (Name: name, Weight: 50, Until: 1)).ToList();
        for (var number = 0; number < 100; number++)
        {
            var now = At("00:00") + (number * step);
            work.RemoveAll(one => one.Until <= number);
            waiting.AddRange(Enumerable.Range(0, 2 * names.Length).Select(i => Ask("00:00", random.Next(2) == 0 ? "maps" : "books", Channel.Chat, $"C-{number}-{i}") with
            {
                ReceivedAt = now,
                Priority = random.Next(100) < 90 ? Priority.Urgent : (Priority)random.Next(4),
            }));
            var presence = StaffPresence.Of(names.Select((name, i) => Who(name, load: work.Where(one => one.Name == name).Sum(one => one.Weight)) with { Skills = skills[i] }));
            foreach (var (inquiry, route) in waiting.Zip(router.Assign(waiting, presence, now)).Where(one => one.Second.Staff is not null).ToList())
            {
                if (inquiry.Id.ToString() is "patient")
                {
                    return true;
                }

                waiting.Remove(inquiry);
                work.Add((route.Taker()!, policy.Weights[inquiry.Channel], number + 2));
            }
        }

        return false;
    }).Check(Laws.Config.WithMaxTest(40));

    [Fact]
    public void After_long_whoever_has_the_most_room_is_kept_free_for_what_needs_a_whole_person()
    {
        Inquiry[] waiting = [Ask("06:00", channel: Channel.Voice, id: "call"), Ask("09:59", id: "chat")];
        var routes = Router.Assign(waiting, [Who("a", load: 50), Who("b", load: 100)], At("10:00"));
        routes.Select(route => route.Taker()).ShouldBe([null, null]);
        routes[0].Reasons[^1].ShouldBe(new InquiryReason(InquiryReasonCode.KeptFree) { Staff = Id("a") });
        Router.Assign(waiting, [Who("a", load: 50), Who("b", load: 100)], At("09:59:59")).Select(route => route.Taker()).ShouldBe([null, "a"]);
    }

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
