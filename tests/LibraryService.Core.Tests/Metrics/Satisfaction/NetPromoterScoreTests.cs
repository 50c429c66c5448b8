using LibraryService.Metrics.Satisfaction;

namespace LibraryService.Tests.Metrics.Satisfaction;

public class NetPromoterScoreTests
{
    [Fact]
    public void It_is_promoters_less_detractors_in_points()
    {
        var score = NetPromoterScore.From(50, 30, 20);
        score.Score.ShouldBe(30);
        score.Count.ShouldBe(100);
        score.StandardError.ShouldBe(100 * Math.Sqrt((0.5 + 0.2 - 0.09) / 100), 1e-12);
    }

    // By hand: n 15, shares 0.85 and 0.05, score 0.8, variance 0.9 - 0.64.
    [Fact]
    public void Twelve_promoters_of_twelve_are_not_100_for_certain()
    {
        var score = NetPromoterScore.From(12, 0, 0);
        score.Score.ShouldBe(100);
        score.StandardError.ShouldBe(0);
        score.Interval().Low.ShouldBe(80 - (195.9963984540054 * Math.Sqrt(0.26 / 15)), 1e-9);
        score.Interval().High.ShouldBe(100);
    }

    // By hand, from the adjusted counts 20.75 and 10.75 of 53.
    [Fact]
    public void The_interval_is_the_adjusted_Wald_interval()
    {
        var interval = NetPromoterScore.From(20, 20, 10).Interval(0.9);
        var (p, d) = (20.75 / 53, 10.75 / 53);
        var reach = 1.6448536269514722 * Math.Sqrt((p + d - ((p - d) * (p - d))) / 53);
        interval.Low.ShouldBe(100 * (p - d - reach), 1e-10);
        interval.High.ShouldBe(100 * (p - d + reach), 1e-10);
    }

    [Fact]
    public void It_holds_the_score_lies_within_100_and_narrows_as_more_is_seen()
    {
        for (var promoters = 0; promoters <= 12; promoters++)
        {
            for (var passives = 0; passives <= 12 - promoters; passives++)
            {
                for (var detractors = 0; detractors <= 12 - promoters - passives; detractors++)
                {
                    if (promoters + passives + detractors == 0)
                    {
                        continue;
                    }

                    foreach (var confidence in (double[])[0.01, 0.5, 0.8, 0.95, 0.999])
                    {
                        var score = NetPromoterScore.From(promoters, passives, detractors);
                        var interval = score.Interval(confidence);
                        interval.Contains(score.Score).ShouldBeTrue();
                        interval.Low.ShouldBeGreaterThanOrEqualTo(-100);
                        interval.High.ShouldBeLessThanOrEqualTo(100);
                        NetPromoterScore.From(promoters * 40L, passives * 40L, detractors * 40L).Interval(confidence).Width.ShouldBeLessThan(interval.Width);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(20, 0.5, 0.2)]
    [InlineData(60, 0.7, 0.1)]
    [InlineData(300, 0.3, 0.3)]
    public void It_holds_the_true_score_as_often_as_it_says(int n, double promoters, double detractors)
    {
        var random = new Random(11);
        var (held, runs) = (0, 5_000);
        for (var run = 0; run < runs; run++)
        {
            var (up, down) = (0, 0);
            for (var i = 0; i < n; i++)
            {
                var draw = random.NextDouble();
                up += draw < promoters ? 1 : 0;
                down += draw >= 1 - detractors ? 1 : 0;
            }

            held += NetPromoterScore.From(up, n - up - down, down).Interval().Contains(100 * (promoters - detractors)) ? 1 : 0;
        }

        ((double)held / runs).ShouldBeInRange(0.935, 0.965);
    }

    [Fact]
    public void Without_answers_there_is_no_score()
    {
        Should.Throw<ArgumentException>(() => NetPromoterScore.From(0, 0, 0)).Message.ShouldContain("at least 1 answer");
        Should.Throw<ArgumentOutOfRangeException>(() => NetPromoterScore.From(5, -1, 0));
        Should.Throw<OverflowException>(() => NetPromoterScore.From(long.MaxValue, 1, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => NetPromoterScore.From(1, 1, 1).Interval(1));
    }
}
