using FsCheck;
using FsCheck.Fluent;
using LibraryService.Desk;
using LibraryService.Sla;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

public class CaseLawTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    [Fact]
    public void Any_order_of_the_same_events_gives_the_same_case() => Prop.ForAll(Seeds, seed =>
    {
        var (@case, _) = RandomCase.Of(seed, 12);
        var events = @case.Events.ToArray();
        new Random(seed).Shuffle(events);
        return Same(ServiceCase.Of(@case.Id, events), @case);
    }).Check(Many);

    [Fact]
    public void Events_that_come_one_by_one_and_late_give_the_same_case() => Prop.ForAll(Seeds, seed =>
    {
        var (@case, _) = RandomCase.Of(seed, 12);
        var late = @case.Events.ToArray();
        new Random(seed).Shuffle(late);
        return Same(late.Aggregate(ServiceCase.Of(@case.Id, [@case.Events.First(Opens)]), (known, happened) => known.With(happened)), @case);
    }).Check(Many);

    [Fact]
    public void Events_that_come_again_change_nothing() => Prop.ForAll(Seeds, seed =>
    {
        var (@case, _) = RandomCase.Of(seed, 12);
        var again = @case.Events.ToArray();
        new Random(seed).Shuffle(again);
        return ReferenceEquals(@case.With(again), @case) && Same(ServiceCase.Of(@case.Id, [.. again, .. @case.Events]), @case);
    }).Check(Many);

    [Fact]
    public void A_case_never_loses_an_event() => Prop.ForAll(Seeds, seed =>
    {
        var (@case, added) = RandomCase.Of(seed, 20);
        return added.All(@case.Events.Contains) && @case.NewEvents.Count == @case.Events.Count && @case.NewEvents.All(@case.Events.Contains);
    }).Check(Many);

    [Fact]
    public void Of_two_that_differ_under_one_key_the_same_one_stands_in_either_order() => Prop.ForAll(Seeds, seed =>
    {
        var (@case, _) = RandomCase.Of(seed, 8);
        var random = new Random(seed);
        var one = @case.Events[random.Next(1, @case.Events.Count)];
        var other = one with { At = one.At.AddHours(random.Next(-1, 2)), Staff = new StaffId("eve"), RuleIds = "PR101" };
        return Same(ServiceCase.Of(@case.Id, [.. @case.Events, other]), ServiceCase.Of(@case.Id, [other, .. @case.Events]));
    }).Check(Many);

    [Fact]
    public void Only_of_an_open_case_the_promise_to_resolve_falls_due() => Prop.ForAll(Seeds, seed =>
    {
        var (@case, _) = RandomCase.Of(seed, 12);
        var resolution = NewDesk().Report(@case, Ten.AddDays(30))![SlaMetric.Resolution];
        return @case.IsClosed == (resolution.Status is SlaStatus.Met or SlaStatus.Missed);
    }).Check(Many);

    private static bool Opens(CaseEvent happened) => happened.Kind == CaseEventKind.Opened && happened.From.IsEmpty;

    private static bool Same(ServiceCase one, ServiceCase other) =>
        one.Equals(other)
        && (one.State, one.WaitingOn, one.Queue, one.Staff, one.AwaitsReply, one.NeedsStaff, one.LastReply, one.Inquiry)
            == (other.State, other.WaitingOn, other.Queue, other.Staff, other.AwaitsReply, other.NeedsStaff, other.LastReply, other.Inquiry)
        && one.SlaEvents.SequenceEqual(other.SlaEvents);
}
