using LibraryService.Metrics.Satisfaction;
using LibraryService.Statistics;
using MathNet.Numerics.Distributions;

namespace LibraryService.Tests.Metrics.Satisfaction;

public class ProportionTests
{
    // R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I: score method without continuity correction, and the "exact" method.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_gives_the_values_of_Newcombes_table(long successes, long n, double low, double high)
    {
        var interval = Proportion.Wilson(successes, n);
        interval.Low.ShouldBe(low, 5e-5);
        interval.High.ShouldBe(high, 5e-5);
    }

    [Theory]
    [InlineData(81, 263, 0.2527, 0.3676)]
    [InlineData(15, 148, 0.0578, 0.1617)]
    [InlineData(0, 20, 0, 0.1684)]
    [InlineData(1, 29, 0.0009, 0.1776)]
    public void Clopper_and_Pearson_gives_the_values_of_Newcombes_table(long successes, long n, double low, double high)
    {
        var interval = Proportion.ClopperPearson(successes, n);
        interval.Low.ShouldBe(low, 5e-5);
        interval.High.ShouldBe(high, 5e-5);
    }

    [Fact]
    public void Clopper_and_Pearson_agrees_with_the_beta_quantiles_of_another_library()
    {
        var random = new Random(118);
        for (var i = 0; i < 300; i++)
        {
            var n = random.NextInt64(1, 1L << random.Next(1, 16));
            var successes = random.NextInt64(1, n + 1);
            var interval = Proportion.ClopperPearson(successes, n, 0.9);
            Math.Abs(interval.Low - MathNet.Numerics.Distributions.Beta.InvCDF(successes, n - successes + 1, 0.05)).ShouldBeLessThan(2e-7);
            MathNet.Numerics.Distributions.Beta.CDF(successes, n - successes + 1, interval.Low).ShouldBe(0.05, 1e-10);
        }
    }

    [Fact]
    public void Clopper_and_Pearson_leaves_out_no_more_than_it_says_on_either_side()
    {
        var interval = Proportion.ClopperPearson(7, 40);
        Binomial.CDF(interval.High, 40, 7).ShouldBe(0.025, 1e-12);
        (1 - Binomial.CDF(interval.Low, 40, 6)).ShouldBe(0.025, 1e-12);
    }

    // R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, table II: method 10.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1)]
    [InlineData(10, 10, 0, 10, 0.6075, 1)]
    public void Differences_are_those_of_Newcombes_table(long successes, long n, long otherSuccesses, long otherN, double low, double high)
    {
        var interval = Proportion.Difference(successes, n, otherSuccesses, otherN);
        interval.Low.ShouldBe(low, 5e-5);
        interval.High.ShouldBe(high, 5e-5);
    }

    [Fact]
    public void Intervals_hold_the_estimate_and_narrow_as_more_is_seen()
    {
        for (var n = 1; n <= 60; n++)
        {
            for (var successes = 0; successes <= n; successes++)
            {
                var share = (double)successes / n;
                foreach (var method in (Func<long, long, Interval>[])
                    [(s, m) => Proportion.Wilson(s, m), (s, m) => Proportion.ClopperPearson(s, m), (s, m) => Proportion.WilsonInPopulation(s, m, 250)])
                {
                    var interval = method(successes, n);
                    interval.Contains(share).ShouldBeTrue();
                    interval.Low.ShouldBeGreaterThanOrEqualTo(0);
                    interval.High.ShouldBeLessThanOrEqualTo(1);
                    method(2 * successes, 2 * n).Width.ShouldBeLessThan(interval.Width);
                }

                Proportion.Difference(successes, n, n / 2, n).Contains(share - ((double)(n / 2) / n)).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void When_everybody_was_asked_the_share_is_known() =>
        Proportion.WilsonInPopulation(7, 21, 21).ShouldBe(new Interval(7.0 / 21, 7.0 / 21));

    [Fact]
    public void In_a_population_without_end_it_is_Wilsons_own()
    {
        var interval = Proportion.WilsonInPopulation(81, 263, long.MaxValue);
        interval.Low.ShouldBe(Proportion.Wilson(81, 263).Low, 1e-12);
        interval.High.ShouldBe(Proportion.Wilson(81, 263).High, 1e-12);
    }

    [Fact]
    public void No_share_is_left_in_a_population_that_the_answers_rule_out()
    {
        // 18 of 20 answered, 9 of them yes: yes are at least 9 of 20, and at most 11.
        var interval = Proportion.WilsonInPopulation(9, 18, 20, confidence: 0.9999);
        interval.Low.ShouldBeGreaterThanOrEqualTo(9.0 / 20);
        interval.High.ShouldBeLessThanOrEqualTo(11.0 / 20);
    }

    [Theory]
    [InlineData(10, 500, 0.3)]
    [InlineData(40, 500, 0.5)]
    [InlineData(150, 500, 0.9)]
    public void In_a_finite_population_it_holds_the_truth_as_often_as_it_says(int n, int population, double share)
    {
        var random = new Random(7);
        var (yes, held, runs) = ((int)(share * population), 0, 4_000);
        for (var run = 0; run < runs; run++)
        {
            var (left, leftYes, successes) = (population, yes, 0);
            for (var i = 0; i < n; i++, left--)
            {
                if (random.Next(left) < leftYes)
                {
                    leftYes--;
                    successes++;
                }
            }

            held += Proportion.WilsonInPopulation(successes, n, population).Contains((double)yes / population) ? 1 : 0;
        }

        ((double)held / runs).ShouldBeInRange(0.92, 0.985);
    }

    // The coverage is summed over all outcomes, so no chance is in it. Wilson's is the stated one on average, Clopper and Pearson's never less.
    [Theory]
    [InlineData(20)]
    [InlineData(80)]
    public void They_hold_the_true_share_as_often_as_they_say(int n)
    {
        var intervals = Enumerable.Range(0, n + 1).Select(s => (Wilson: Proportion.Wilson(s, n), Exact: Proportion.ClopperPearson(s, n))).ToList();
        var (wilson, exact, steps) = (0.0, 1.0, 199);
        for (var step = 1; step <= steps; step++)
        {
            var p = step / (steps + 1.0);
            wilson += Coverage(n, p, s => intervals[s].Wilson) / steps;
            exact = Math.Min(exact, Coverage(n, p, s => intervals[s].Exact));
        }

        wilson.ShouldBe(0.95, 0.006);
        exact.ShouldBeGreaterThanOrEqualTo(0.95 - 1e-12);
    }

    [Fact]
    public void Differences_hold_the_true_one_as_often_as_they_say()
    {
        var sum = 0.0;
        (double P, double Q)[] truths = [(0.5, 0.5), (0.8, 0.6), (0.9, 0.9), (0.3, 0.7), (0.95, 0.8)];
        foreach (var (p, q) in truths)
        {
            for (var one = 0; one <= 30; one++)
            {
                for (var other = 0; other <= 25; other++)
                {
                    sum += Proportion.Difference(one, 30, other, 25).Contains(p - q)
                        ? Binomial.PMF(p, 30, one) * Binomial.PMF(q, 25, other) / truths.Length
                        : 0;
                }
            }
        }

        sum.ShouldBe(0.95, 0.015);
    }

    [Fact]
    public void Nothing_is_assumed_of_those_who_did_not_answer()
    {
        Proportion.WorstCase(40, 50, 200).ShouldBe(new Interval(0.2, 0.95));
        Proportion.WorstCase(40, 50, 50).ShouldBe(new Interval(0.8, 0.8));
        Proportion.WorstCase(0, 0, 10).ShouldBe(new Interval(0, 1));
    }

    [Fact]
    public void Without_observations_everything_is_possible()
    {
        Proportion.ClopperPearson(0, 0).ShouldBe(new Interval(0, 1));
        Proportion.WilsonInPopulation(0, 0, 10).ShouldBe(new Interval(0, 1));
        var difference = Proportion.Difference(0, 0, 5, 10);
        difference.Low.ShouldBeLessThan(-0.4);
        difference.High.ShouldBeGreaterThan(0.4);
    }

    [Fact]
    public void What_no_survey_can_give_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Proportion.ClopperPearson(6, 5));
        Should.Throw<ArgumentOutOfRangeException>(() => Proportion.ClopperPearson(1, 5, double.NaN));
        Should.Throw<ArgumentOutOfRangeException>(() => Proportion.WilsonInPopulation(3, 5, 4)).Message.ShouldContain("at least 5, but is 4");
        Should.Throw<ArgumentOutOfRangeException>(() => Proportion.WilsonInPopulation(0, 0, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => Proportion.Difference(1, 5, -1, 5));
        Should.Throw<ArgumentOutOfRangeException>(() => Proportion.WorstCase(3, 2, 9));
        Should.Throw<ArgumentOutOfRangeException>(() => Proportion.WorstCase(3, 10, 9));
        Should.Throw<ArgumentOutOfRangeException>(() => Proportion.WorstCase(0, 0, 0));
    }

    private static double Coverage(int n, double p, Func<int, Interval> interval) =>
        Enumerable.Range(0, n + 1).Where(successes => interval(successes).Contains(p)).Sum(successes => Binomial.PMF(p, n, successes));
}
