using LibraryService.Metrics.Satisfaction;
using LibraryService.Statistics;

namespace LibraryService.Tests.Metrics.Satisfaction;

public class SilentEstimateTests
{
    [Fact]
    public void Nine_complaints_stand_for_a_hundred_unhappy_if_the_articles_are_right()
    {
        var estimate = SilentEstimate.From(9);
        estimate.Unhappy.ShouldBe(100, 1e-9);
        estimate.Unheard.ShouldBe(91, 1e-9);
        estimate.HeardOfIt.ShouldBe(100 * 0.88 * 9, 1e-9);
    }

    [Fact]
    public void The_ranges_hold_the_estimates_and_grow_with_what_is_not_known()
    {
        for (var complaints = 0L; complaints < 200; complaints++)
        {
            var estimate = SilentEstimate.From(complaints);
            estimate.UnhappyRange.Contains(estimate.Unhappy).ShouldBeTrue();
            estimate.UnheardRange.Contains(estimate.Unheard).ShouldBeTrue();
            estimate.HeardOfItRange.Contains(estimate.HeardOfIt).ShouldBeTrue();
            var vague = SilentEstimate.From(complaints, new SilenceAssumptions { Silent = new(0.5, 0.91, 0.96, "a guess") });
            vague.UnheardRange.Width.ShouldBeGreaterThan(estimate.UnheardRange.Width);
        }
    }

    [Fact]
    public void Silence_alone_rules_nothing_out()
    {
        var estimate = SilentEstimate.From(0);
        estimate.Unhappy.ShouldBe(0);
        estimate.UnhappyRange.High.ShouldBe(-Math.Log(0.025) / 0.085, 1e-9);
    }

    [Fact]
    public void Every_assumption_names_its_source()
    {
        var assumptions = SilentEstimate.From(1).Assumptions;
        foreach (var assumption in (Assumption[])[assumptions.Silent, assumptions.Tellers, assumptions.PeopleTold])
        {
            assumption.Source.ShouldContain("articles");
        }
    }

    [Fact]
    public void What_cannot_be_assumed_is_refused()
    {
        Should.Throw<ArgumentException>(() => new SilenceAssumptions { Silent = new(0.9, 0.95, 1, "x") }).Message.ShouldContain("from 0 to 0.999");
        Should.Throw<ArgumentException>(() => new SilenceAssumptions { Tellers = new(-0.1, 0.5, 0.9, "x") });
        Should.Throw<ArgumentException>(() => new Assumption(0.9, 0.8, 1, "x"));
        Should.Throw<ArgumentException>(() => new Assumption(0, double.NaN, 1, "x"));
        Should.Throw<ArgumentException>(() => new Assumption(0, 0.5, 1, " "));
        Should.Throw<ArgumentOutOfRangeException>(() => SilentEstimate.From(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => SilentEstimate.From(1, confidence: 1));
    }

    // F. Garwood, Biometrika 28 (1936), 437-442, table: 95 %.
    [Theory]
    [InlineData(0, 0, 3.689)]
    [InlineData(1, 0.0253, 5.572)]
    [InlineData(10, 4.795, 18.390)]
    [InlineData(50, 37.11, 65.92)]
    public void Counts_have_the_rates_of_Garwoods_table(long count, double low, double high)
    {
        var rate = Poisson.Rate(count, 0.95);
        rate.Low.ShouldBe(low, 0.005);
        rate.High.ShouldBe(high, 0.005);
    }
}
