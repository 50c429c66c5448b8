using FsCheck;
using FsCheck.Fluent;
using LibraryService.Sla;
using LibraryService.Tests.Sla.Reference;

namespace LibraryService.Tests.Sla;

public class SlaPolicyLaws
{
    [Fact]
    public void Events_in_any_order_and_told_any_number_of_times_give_the_same_report() => Holds((random, calendar, policy, events, asOf) =>
    {
        SlaEvent[] muddled = [.. random.Muddle(events).Select(happened => happened.ToEvent(calendar))];
        return Cases.Told(Evaluate(calendar, policy, muddled, asOf)) == Cases.Told(Evaluate(calendar, policy, Told(events, calendar), asOf));
    });

    [Fact]
    public void A_report_as_of_an_instant_is_that_over_the_events_up_to_it() => Holds((_, calendar, policy, events, asOf) =>
        Cases.Told(Evaluate(calendar, policy, Told(events, calendar), asOf))
        == Cases.Told(Evaluate(calendar, policy, Told([.. events.Where(happened => happened.At <= asOf)], calendar), asOf)));

    [Fact]
    public void While_nothing_happens_what_is_breached_stays_breached_and_what_has_ended_stays_as_it_is() => Holds((_, calendar, policy, events, asOf) =>
    {
        var seen = Told([.. events.Where(happened => happened.At <= asOf)], calendar);
        var (now, later) = (Evaluate(calendar, policy, seen, asOf), Evaluate(calendar, policy, seen, asOf + 3000));
        return Enum.GetValues<SlaMetric>().All(metric =>
            now[metric].Status is SlaStatus.Running || now[metric].Status == later[metric].Status);
    });

    [Fact]
    public void While_nothing_happens_no_alert_is_taken_back() => Holds((_, calendar, policy, events, asOf) =>
    {
        var seen = Told([.. events.Where(happened => happened.At <= asOf)], calendar);
        var (now, later) = (Evaluate(calendar, policy, seen, asOf), Evaluate(calendar, policy, seen, asOf + 3000));
        return !Keys(now).Except(Keys(later), StringComparer.Ordinal).Any();
    });

    [Fact]
    public void While_nothing_happens_nothing_is_raised_before_the_next_alert() => Holds((_, calendar, policy, events, asOf) =>
    {
        var seen = Told([.. events.Where(happened => happened.At <= asOf)], calendar);
        var now = Evaluate(calendar, policy, seen, asOf);
        var next = now.NextAlert ?? calendar.At(asOf + 3000);
        var before = policy.Policy.Evaluate(seen, calendar.Hours, next.AddTicks(next == now.AsOf ? 0 : -1));
        var after = policy.Policy.Evaluate(seen, calendar.Hours, next.AddTicks(1));
        return Keys(before).Count == Keys(now).Count && (now.NextAlert is null || Keys(after).Count > Keys(now).Count);
    });

    [Fact]
    public void No_key_comes_twice() => Holds((_, calendar, policy, events, asOf) =>
    {
        var keys = Keys(Evaluate(calendar, policy, Told(events, calendar), asOf));
        return keys.Distinct(StringComparer.Ordinal).Count() == keys.Count;
    });

    [Fact]
    public void Next_due_is_the_earliest_due_instant_of_what_is_open() => Holds((_, calendar, policy, events, asOf) =>
    {
        var report = Evaluate(calendar, policy, Told(events, calendar), asOf);
        return report.NextDue == Enum.GetValues<SlaMetric>().Where(metric => report[metric].Status is SlaStatus.Running or SlaStatus.Breached).Min(metric => report[metric].Due);
    });

    private static SlaReport Evaluate(MinuteCalendar calendar, MinutePolicy policy, SlaEvent[] events, int asOf) =>
        policy.Policy.Evaluate(events, calendar.Hours, calendar.At(asOf));

    private static SlaEvent[] Told(MinuteEvent[] events, MinuteCalendar calendar) => [.. events.Select(happened => happened.ToEvent(calendar))];

    private static List<string> Keys(SlaReport report) => [.. report.Alerts(new CaseId("C-1")).Select(alert => alert.Key)];

    private static void Holds(Func<RandomCases, MinuteCalendar, MinutePolicy, MinuteEvent[], int, bool> law) => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        seed =>
        {
            var random = new RandomCases(seed);
            var (calendar, policy, events, asOf) = random.Next();
            return law(random, calendar, policy, events, asOf);
        }).Check(Laws.Config);
}
