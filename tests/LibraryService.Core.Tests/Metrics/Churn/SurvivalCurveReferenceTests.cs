using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

public class SurvivalCurveReferenceTests
{
    [Fact]
    public void The_fast_count_is_the_plain_one()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var random = new Random(seed);
            var people = Enumerable.Range(0, 6_000).Select(_ => (Time: random.Next(3) is 0 ? random.Next(40) : random.NextDouble() * 40, Ended: random.Next(3) > 0)).ToArray();
            var steps = SurvivalCurve.KaplanMeier(people).Steps;
            steps.Select(step => step.Time).ShouldBe(people.Where(one => one.Ended).Select(one => one.Time).Distinct().Order());
            foreach (var step in steps.Where((_, i) => i % 97 is 0))
            {
                step.AtRisk.ShouldBe(people.Count(one => one.Time >= step.Time));
                step.Ended.ShouldBe(people.Count(one => one.Ended && one.Time == step.Time));
            }
        }
    }

    [Fact]
    public void Counted_people_and_those_who_entered_late_are_counted_as_one_by_one()
    {
        var random = new Random(118);
        var people = Enumerable.Range(0, 500).Select(_ => (Entry: (double)random.Next(5), Time: 5.0 + random.Next(20), Ended: random.Next(2) > 0)).ToArray();
        foreach (var step in SurvivalCurve.KaplanMeierFromEntry(people).Steps)
        {
            step.AtRisk.ShouldBe(people.Count(one => one.Entry < step.Time && one.Time >= step.Time));
            step.Ended.ShouldBe(people.Count(one => one.Ended && one.Time == step.Time));
        }

        var counts = people.GroupBy(one => (one.Time, one.Ended)).Select(group => (group.Key.Time, group.Key.Ended, (long)group.Count()));
        SurvivalCurve.KaplanMeierFromCounts(counts).Steps.ShouldBe(SurvivalCurve.KaplanMeier(people.Select(one => (one.Time, one.Ended))).Steps);
    }
}
