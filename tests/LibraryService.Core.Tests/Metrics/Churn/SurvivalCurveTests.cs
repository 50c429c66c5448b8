using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

/// <summary>The expected values of the leukaemia patients were computed in fractions.</summary>
public class SurvivalCurveTests
{
    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(8.99, 1, 0)]
    [InlineData(9, 10 / 11.0, 1 / 11.0)]
    [InlineData(13, 9 / 11.0, 21 / 110.0)]
    [InlineData(20, 63 / 88.0, 139 / 440.0)]
    [InlineData(31, 27 / 55.0, 0.6587662337662338)]
    [InlineData(1000, 0.18409090909090908, 1.4087662337662337)]
    public void The_leukaemia_patients_have_their_textbook_curve(double time, double survival, double hazard)
    {
        Maintained().At(time).ShouldBe(survival, 1e-15);
        Maintained().CumulativeHazard(time).ShouldBe(hazard, 1e-15);
    }

    [Theory]
    [InlineData(23, IntervalTransform.LogLog, 0.26575204000128596, 0.83529924325022159)]
    [InlineData(23, IntervalTransform.Log, 0.37686705950167976, 0.99915760022847304)]
    [InlineData(23, IntervalTransform.Plain, 0.31448249194643663, 0.91279023532629064)]
    [InlineData(31, IntervalTransform.LogLog, 0.16733090977685073, 0.75339979037081137)]
    [InlineData(31, IntervalTransform.Log, 0.25485995119931728, 0.94558495520042952)]
    [InlineData(31, IntervalTransform.Plain, 0.16909620065170367, 0.81272198116647815)]
    public void An_interval_is_even_on_its_scale(double time, IntervalTransform transform, double low, double high)
    {
        var interval = Maintained().Interval(time, transform: transform);
        interval.Low.ShouldBe(low, 1e-14);
        interval.High.ShouldBe(high, 1e-14);
    }

    [Fact]
    public void Medians_and_means_of_the_leukaemia_patients()
    {
        Maintained().Median.ShouldBe(31);
        Nonmaintained().Median.ShouldBe(23);
        Maintained().RestrictedMean(48).ShouldBe(14011 / 440.0, 1e-13);
        Nonmaintained().RestrictedMean(48).ShouldBe(545 / 24.0, 1e-13);
        Maintained().RestrictedMean(0).ShouldBe(0);
        Maintained().RestrictedMean(5).ShouldBe(5);
        Nonmaintained().At(45).ShouldBe(0);
        Nonmaintained().Interval(45).Width.ShouldBe(0);
    }

    [Fact]
    public void A_half_that_is_exact_is_the_median_whatever_was_divided_on_the_way()
    {
        for (var half = 1; half < 200; half++)
        {
            SurvivalCurve.KaplanMeier(Enumerable.Range(1, 2 * half).Select(time => ((double)time, true))).Median.ShouldBe(half);
        }
    }

    [Fact]
    public void Who_is_last_seen_when_another_ends_was_still_at_risk() =>
        SurvivalCurve.KaplanMeier([(5, true), (5, false)]).Steps.ShouldHaveSingleItem().ShouldBe(new SurvivalStep(5, 2, 1, 0.5, 0.5) { Greenwood = 0.5 });

    [Fact]
    public void A_curve_on_which_nobody_ended_is_one_and_has_no_median()
    {
        var curve = SurvivalCurve.KaplanMeier([(5, false), (7, false)]);
        curve.Median.ShouldBeNull();
        curve.At(100).ShouldBe(1);
        curve.RestrictedMean(10).ShouldBe(10);
        curve.LastTime.ShouldBe(7);
        curve.People.ShouldBe(2);
    }

    [Fact]
    public void Counted_people_are_people() => SurvivalCurve.KaplanMeierFromCounts(Aml("Maintained").CountBy(one => one)
        .Select(group => (group.Key.Time, group.Key.Ended, (long)group.Value))).Steps.ShouldBe(Maintained().Steps);

    [Fact]
    public void The_order_of_the_people_changes_no_bit()
    {
        var people = Aml("Maintained").ToArray();
        new Random(118).Shuffle(people);
        SurvivalCurve.KaplanMeier(people).Steps.ShouldBe(Maintained().Steps);
    }

    [Fact]
    public void Who_enters_later_is_at_risk_only_from_then_on()
    {
        var curve = SurvivalCurve.KaplanMeierFromEntry([(0, 3, true), (0, 6, true), (3, 8, true), (4, 7, false)]);
        curve.Steps.Select(step => step.AtRisk).ShouldBe([2, 3, 1]);
        curve.At(3).ShouldBe(1 / 2.0);
        curve.At(6).ShouldBe(1 / 3.0, 1e-16);
        curve.At(8).ShouldBe(0);
    }

    [Fact]
    public void Entries_at_zero_change_nothing() =>
        SurvivalCurve.KaplanMeierFromEntry(Aml("Maintained").Select(one => (0.0, one.Time, one.Ended))).Steps.ShouldBe(Maintained().Steps);

    [Fact]
    public void The_steps_are_those_of_the_plain_definition()
    {
        var random = new Random(118);
        for (var round = 0; round < 50; round++)
        {
            var people = Enumerable.Range(0, random.Next(1, 60)).Select(_ => ((double)random.Next(20), random.Next(3) > 0)).ToArray();
            var (curve, survival) = (SurvivalCurve.KaplanMeier(people), 1.0);
            foreach (var time in people.Where(one => one.Item2).Select(one => one.Item1).Distinct().Order())
            {
                survival *= 1 - (people.Count(one => one.Item2 && one.Item1 == time) / (double)people.Count(one => one.Item1 >= time));
                curve.At(time).ShouldBe(survival, 1e-14);
            }
        }
    }

    [Theory]
    [InlineData(0, -1)]
    [InlineData(0, double.NaN)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(5, 5)]
    [InlineData(-1, 5)]
    [InlineData(double.NaN, 5)]
    public void A_lifetime_that_cannot_be_is_an_error(double entry, double time) =>
        Should.Throw<ArgumentException>(() => SurvivalCurve.KaplanMeierFromEntry([(entry, time, true)]));

    [Fact]
    public void Nobody_makes_no_curve() => Should.Throw<ArgumentException>(() => SurvivalCurve.KaplanMeier([]))
        .Message.ShouldStartWith("A survival curve needs people, but there are none.");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_confidence_lies_between_none_and_all(double confidence) =>
        Should.Throw<ArgumentOutOfRangeException>(() => SurvivalCurve.KaplanMeier([(1, true), (2, false)]).Interval(1, confidence));

    [Fact]
    public void The_log_rank_test_of_the_leukaemia_patients()
    {
        var test = LogRank.Test(Aml("Maintained"), Aml("Nonmaintained"));
        test.ChiSquare.ShouldBe(3.39638869898, 1e-11);
        test.DegreesOfFreedom.ShouldBe(1);
        test.PValue.ShouldBe(.0653393, 5e-8);
        LogRank.Test(Nonmaintained(), Maintained()).ChiSquare.ShouldBe(test.ChiSquare, 1e-13);
    }

    [Fact]
    public void A_group_that_is_split_at_random_adds_degrees_and_no_certainty()
    {
        var lung = RealData.Rows("survival/lung_r.csv").Skip(1)
            .Select((row, i) => (Group: i % 3, One: (RealData.Real(row[1]), row[2] is "2"))).ToArray();
        var test = LogRank.Test([.. Enumerable.Range(0, 3).Select(group => lung.Where(row => row.Group == group).Select(row => row.One))]);
        test.DegreesOfFreedom.ShouldBe(2);
        test.PValue.ShouldBe(Math.Exp(-test.ChiSquare / 2), 1e-14);
        test.PValue.ShouldBeGreaterThan(0.01);
    }

    [Fact]
    public void Equal_groups_are_no_different()
    {
        LogRank.Test(Aml("Maintained"), Aml("Maintained")).ChiSquare.ShouldBe(0, 1e-25);
        LogRank.Test([(1.0, false)], [(2.0, false)]).PValue.ShouldBe(1);
        Should.Throw<ArgumentException>(() => LogRank.Test(Maintained()));
    }

    private static SurvivalCurve Maintained() => SurvivalCurve.KaplanMeier(Aml("Maintained"));

    private static SurvivalCurve Nonmaintained() => SurvivalCurve.KaplanMeier(Aml("Nonmaintained"));

    private static IEnumerable<(double Time, bool Ended)> Aml(string group) => RealData.Rows("survival/aml.csv")
        .Where(row => row[2] == group)
        .Select(row => (RealData.Real(row[0]), row[1] is "1"));
}
