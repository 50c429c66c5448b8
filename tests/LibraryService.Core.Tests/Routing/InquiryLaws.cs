using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LibraryService.Benchmarks.Routing;
using LibraryService.Routing;
using LibraryService.Tests.Sla;

namespace LibraryService.Tests.Routing;

public class InquiryLaws
{
    private static readonly CultureInfo[] Cultures = [new("en-GB"), new("es-ES")];

    private static Arbitrary<RandomDesk> Desks { get; } = Gen.Choose(0, int.MaxValue).Select(seed => new RandomDesk(seed)).ToArbitrary();

    [Fact]
    public void One_inquiry_is_routed_as_the_rules_say() => Law(desk => desk.Waiting.All(inquiry =>
        LinqRoute.Of(new InquiryRouter(desk.Policy).Route(inquiry, desk.Presence, desk.At)) == LinqRouting.Route(desk.Policy, inquiry, desk.Presence, desk.At)));

    [Fact]
    public void A_batch_is_assigned_as_the_rules_say() => Law(desk =>
        new InquiryRouter(desk.Policy).Assign(desk.Waiting, desk.Presence, desk.At).Select(LinqRoute.Of)
            .SequenceEqual(LinqRouting.Assign(desk.Policy, desk.Waiting, desk.Presence, desk.At)));

    [Fact]
    public void No_capacity_is_ever_exceeded() => Law(desk =>
    {
        var routes = new InquiryRouter(desk.Policy).Assign(desk.Waiting, desk.Presence, desk.At);
        return desk.Staff.All(member =>
        {
            var given = desk.Waiting.Zip(routes).Where(one => one.Second.Staff == member.Id).Sum(one => desk.Policy.Weights[one.First.Channel]);
            return given == 0 || member.Load + given <= member.Capacity;
        });
    });

    [Fact]
    public void Every_inquiry_is_assigned_or_has_an_instant_to_ask_again_later_than_now() => Law(desk =>
        new InquiryRouter(desk.Policy).Assign(desk.Waiting, desk.Presence, desk.At)
            .All(route => route.Staff is not null ? route.AskAgainAt is null : route.AskAgainAt > desk.At));

    [Fact]
    public void Nobody_has_to_wait_longer_than_the_longest_silence_to_be_asked_again() => Law(desk =>
        new InquiryRouter(desk.Policy).Assign(desk.Waiting, desk.Presence, desk.At)
            .All(route => route.Kind != InquiryRouteKind.Waiting || route.AskAgainAt <= desk.At + desk.Policy.LongestSilence));

    [Fact]
    public void In_which_order_the_facts_are_named_changes_nothing() => Law(desk =>
    {
        var router = new InquiryRouter(desk.Policy);
        var waiting = desk.Waiting.Select(inquiry => KeyValuePair.Create(inquiry.Id, inquiry)).ToArray();
        var presence = StaffPresence.Of(desk.Shuffled(desk.Staff)).WithWaiting(desk.Policy.Queues.Reverse().Select(queue => KeyValuePair.Create(queue.Id, desk.Presence.WaitingIn(queue.Id))));
        var routes = router.Assign(desk.Waiting, desk.Presence, desk.At).ToDictionary(route => route.Case, Told);
        return router.Assign(desk.Shuffled(desk.Waiting), presence, desk.At).All(route => Told(route) == routes[route.Case]);
    });

    [Fact]
    public void A_batch_of_one_is_the_same_as_one() => Law(desk => desk.Waiting.All(inquiry =>
        Told(new InquiryRouter(desk.Policy).Assign([inquiry], desk.Presence, desk.At)[0]) == Told(new InquiryRouter(desk.Policy).Route(inquiry, desk.Presence, desk.At))));

    [Fact]
    public void Who_comes_first_in_the_order_of_waiting_gets_what_they_would_get_alone() => Law(desk =>
    {
        var router = new InquiryRouter(desk.Policy);
        return router.InOrder(desk.Waiting).Take(1).All(first =>
            Told(router.Assign(desk.Waiting, desk.Presence, desk.At).Single(route => route.Case == first.Id)) == Told(router.Route(first, desk.Presence, desk.At)));
    });

    [Fact]
    public void Account_topics_never_go_to_partners_or_volunteers() => Law(desk =>
        desk.Policy.AccountTopics.Count == 0 || desk.Waiting.Zip(new InquiryRouter(desk.Policy).Assign(desk.Waiting, desk.Presence, desk.At))
            .Where(one => one.First.Topic.ToString().StartsWith("account", StringComparison.Ordinal))
            .All(one => one.Second.Partner is null && desk.Staff.All(member => member.Id != one.Second.Staff || member.Kind == StaffKind.Employee)));

    [Fact]
    public void Whatever_was_decided_can_be_told() => Law(desk => new InquiryRouter(desk.Policy).Assign(desk.Waiting, desk.Presence, desk.At)
        .All(route => Cultures.All(culture => route.Explain(culture) is { Count: > 1 } sentences
            && sentences.All(sentence => sentence.EndsWith('.') && !sentence.Contains("  ", StringComparison.Ordinal)))));

    [Fact]
    public void A_policy_that_was_written_and_read_decides_the_same() => Law(desk =>
    {
        var read = new InquiryRouter(InquiryPolicy.ParseJson(desk.Policy.ToJson()));
        return new InquiryRouter(desk.Policy).Assign(desk.Waiting, desk.Presence, desk.At).Select(Told)
            .SequenceEqual(read.Assign(desk.Waiting, desk.Presence, desk.At).Select(Told), StringComparer.Ordinal);
    }, times: 100);

    [Fact]
    public void Facts_that_were_written_and_read_decide_the_same() => Law(desk => desk.Waiting.Take(3).All(inquiry =>
    {
        var facts = InquiryFacts.ParseJson(new InquiryFacts(inquiry, desk.Presence, desk.At, desk.Policy).ToJson());
        return Told(facts.Under(facts.Policy!)) == Told(new InquiryRouter(desk.Policy).Route(inquiry, desk.Presence, desk.At));
    }), times: 50);

    private static string Told(InquiryRoute route) =>
        $"{route} {route.AskAgainAt?.UtcTicks} {route.AnswerBy?.UtcTicks} {route.FollowUp} {string.Join(';', route.Reasons)}";

    [Fact]
    public void The_random_desks_come_upon_every_reason_and_every_kind_of_decision()
    {
        var routes = Enumerable.Range(0, 1000).Select(seed => new RandomDesk(seed))
            .SelectMany(desk => new InquiryRouter(desk.Policy).Assign(desk.Waiting, desk.Presence, desk.At)).ToList();
        routes.SelectMany(route => route.Reasons).Select(reason => reason.Code).Distinct().Order().ShouldBe(Enum.GetValues<InquiryReasonCode>());
        routes.Select(route => route.Kind).Distinct().Order().ShouldBe(Enum.GetValues<InquiryRouteKind>());
    }

    private static void Law(Func<RandomDesk, bool> holds, int times = 1000) => Prop.ForAll(Desks, holds).Check(Laws.Config.WithMaxTest(times));
}
