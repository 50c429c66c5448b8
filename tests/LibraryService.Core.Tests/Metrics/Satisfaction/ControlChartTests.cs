using LibraryService.Metrics.Satisfaction;

namespace LibraryService.Tests.Metrics.Satisfaction;

public class ControlChartTests
{
    private static readonly ControlLimits Unit = new(0, 1);

    // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2.
    private static readonly double[] Flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

    [Fact]
    public void XmR_gives_the_limits_of_the_NIST_example()
    {
        var chart = ControlChart.XmR(Flow);
        chart.Limits.Centre.ShouldBe(50.81, 1e-12);
        (chart.Limits.Sigma * 1.128).ShouldBe(1.8778, 5e-5);
        chart.Points[0].High.ShouldBe(55.8041, 5e-5);
        chart.Points[0].Low.ShouldBe(45.8159, 5e-5);
        chart.Signals.ShouldBeEmpty();
        chart.IsProvisional.ShouldBeTrue();
        ControlChart.XmR(Flow, chart.Limits).IsProvisional.ShouldBeFalse();
    }

    // The same, 6.3.2.4: centre 50, sigma 2.0539, weight 0.3. The limits there are those that the chart comes to in the end.
    [Fact]
    public void EWMA_gives_the_values_of_the_NIST_example()
    {
        double[] values = [52, 47, 53, 49.3, 50.1, 47, 51, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
        double[] means = [50.60, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38, 49.92, 50.73, 51.23, 51.94, 51.99];
        var chart = ControlChart.Ewma(values, new ControlLimits(50, 2.0539), weight: 0.3);
        chart.Points.Select(point => Math.Round(point.Plotted, 2)).ShouldBe(means);
        chart.Points[^1].High.ShouldBe(52.5884, 2e-4);
        chart.Points[^1].Low.ShouldBe(47.4115, 2e-4);
        chart.Points[0].High.ShouldBe(50 + (3 * 0.3 * 2.0539), 1e-9);
        chart.Signals.ShouldBeEmpty();
    }

    // The same, 6.3.2.3: centre 325, k 0.3175, h 4.1959, sigma 0.635.
    [Fact]
    public void CUSUM_gives_the_values_of_the_NIST_example_and_signals_at_the_fourteenth()
    {
        double[] values =
        [
            324.925, 324.675, 324.725, 324.350, 325.350, 325.225, 324.125, 324.525, 325.225, 324.600,
            324.625, 325.150, 328.325, 327.250, 327.825, 328.500, 326.675, 327.775, 326.875, 328.350,
        ];
        var chart = ControlChart.Cusum(values, new ControlLimits(325, 0.635), slack: 0.5, decision: 4.1959 / 0.635);
        double[] sums = [3.0075, 4.94, 7.4475, 10.63, 11.9875, 14.445, 16.0025, 19.035];
        for (var i = 0; i < sums.Length; i++)
        {
            chart.Points[12 + i].Plotted.ShouldBe(sums[i], 1e-9);
        }

        chart.Signals[0].ShouldBe(new ControlSignal(13, ControlRule.SumBeyondLimits, IsHigh: true));
        chart.Signals.Select(signal => signal.Point).ShouldBe(Enumerable.Range(13, 7));
        // At the tenth the sum below is the larger: the handbook's 1.02... of low values, shown below the centre.
        chart.Points[7].Plotted.ShouldBeLessThan(0);
    }

    [Theory]
    [InlineData("0 0 3.01", ControlRule.BeyondLimits, 2)]
    [InlineData("0 0 -3.01", ControlRule.BeyondLimits, 2)]
    [InlineData("2.1 0 2.1", ControlRule.TwoOfThreeBeyondTwoSigma, 2)]
    [InlineData("0 2.1 2.1", ControlRule.TwoOfThreeBeyondTwoSigma, 2)]
    [InlineData("-2.1 5 -2.1", ControlRule.TwoOfThreeBeyondTwoSigma, 2)]
    [InlineData("1.1 1.1 0 1.1 1.1", ControlRule.FourOfFiveBeyondOneSigma, 4)]
    [InlineData("-1.1 -1.1 2 -1.1 -1.1", ControlRule.FourOfFiveBeyondOneSigma, 4)]
    [InlineData(".1 .2 .1 .2 .1 .2 .1 .2", ControlRule.EightOnOneSide, 7)]
    [InlineData("-.1 -.2 -.1 -.2 -.1 -.2 -.1 -.2 -.1", ControlRule.NineOnOneSide, 8)]
    [InlineData("-.3 -.2 -.1 0 .1 .2", ControlRule.SixInATrend, 5)]
    [InlineData(".3 .2 .1 0 -.1 -.2", ControlRule.SixInATrend, 5)]
    [InlineData(".5 -.5 .5 -.5 .5 -.5 .5 -.5 .5 -.5 .5 -.5 .5 -.5", ControlRule.FourteenUpAndDown, 13)]
    [InlineData(".5 -.5 .5 -.5 .5 -.5 .5 -.5 .5 -.5 .5 -.5 .5 .4 .9", ControlRule.FifteenWithinOneSigma, 14)]
    [InlineData("1.1 -1.1 1.1 -1.1 1.1 -1.1 1.1 -1.1", ControlRule.EightBeyondOneSigma, 7)]
    [InlineData("-2 1.8", ControlRule.MovingRangeBeyondLimit, 1)]
    public void A_rule_fires_at_the_last_point_of_its_pattern(string text, ControlRule rule, int point)
    {
        var values = Values(text);
        ControlChart.XmR(values, Unit, [rule]).Signals.ShouldHaveSingleItem().ShouldBe(
            new ControlSignal(point, rule, rule is ControlRule.SixInATrend ? values[^1] > 0 : rule is ControlRule.FourteenUpAndDown ? values[^1] > values[^2] : values[^1] > 0));
    }

    [Theory]
    [InlineData("0 0 3", ControlRule.BeyondLimits)]
    [InlineData("2.1 0 0 2.1", ControlRule.TwoOfThreeBeyondTwoSigma)]
    [InlineData("2.1 -2.1 0", ControlRule.TwoOfThreeBeyondTwoSigma)]
    [InlineData("1.1 1.1 0 0 1.1 1.1", ControlRule.FourOfFiveBeyondOneSigma)]
    [InlineData(".1 .2 .1 .2 .1 .2 .1 0", ControlRule.EightOnOneSide)]
    [InlineData(".1 .2 .1 .2 -.1 .2 .1 .1 .1", ControlRule.EightOnOneSide)]
    [InlineData(".1 .2 .1 .2 .1 .2 .1 .2", ControlRule.NineOnOneSide)]
    [InlineData("-.3 -.2 -.1 0 .1", ControlRule.SixInATrend)]
    [InlineData("-.3 -.2 -.1 -.1 .1 .2", ControlRule.SixInATrend)]
    [InlineData(".5 -.5 .5 -.5 .5 -.5 .5 -.5 .5 -.5 .5 -.5 .5", ControlRule.FourteenUpAndDown)]
    [InlineData(".5 -.5 .5 -.5 .5 -.5 .5 -.5 .5 -.5 .5 -.5 .5 1.4 .9", ControlRule.FifteenWithinOneSigma)]
    [InlineData("1.1 -1.1 1.1 -1.1 1 -1.1 1.1 -1.1", ControlRule.EightBeyondOneSigma)]
    [InlineData("-1.8 1.8", ControlRule.MovingRangeBeyondLimit)]
    public void Almost_a_pattern_is_none(string text, ControlRule rule) =>
        ControlChart.XmR(Values(text), Unit, [rule]).Signals.ShouldBeEmpty();

    // C. W. Champ and W. H. Woodall, Technometrics 29 (1987), 393-399: the four rules together signal in a steady process after 91.75 points on average, the first alone after 370.4.
    [Fact]
    public void A_steady_process_signals_falsely_as_seldom_as_is_known()
    {
        var random = new Random(118);
        RunLength(random, ControlRules.WesternElectric, 1_000).ShouldBe(91.75, 9);
        RunLength(random, [ControlRule.BeyondLimits], 400).ShouldBe(370.4, 56);
    }

    [Fact]
    public void The_weighted_mean_and_the_sum_see_a_small_shift_that_single_figures_do_not()
    {
        double[] values = [0.2, -0.4, 0.3, -0.3, 0.1, -0.2, 0.4, -0.1, .. Enumerable.Range(0, 12).Select(i => 1.5 + (i % 2 == 0 ? 0.4 : -0.4))];
        ControlChart.XmR(values, Unit, [ControlRule.BeyondLimits]).Signals.ShouldBeEmpty();
        ControlChart.Ewma(values, Unit).Signals.ShouldAllBe(signal => signal.Point >= 8 && signal.IsHigh);
        ControlChart.Ewma(values, Unit).Signals.ShouldNotBeEmpty();
        ControlChart.Cusum(values, Unit).Signals.ShouldNotBeEmpty();
        ControlChart.Cusum(values.Select(value => -value).ToList(), Unit).Signals.ShouldAllBe(signal => !signal.IsHigh);
    }

    [Fact]
    public void Figures_that_never_change_have_no_signals_and_limits_without_width()
    {
        var chart = ControlChart.XmR([4, 4, 4, 4, 4, 4, 4, 4, 4, 4]);
        (chart.Limits.Centre, chart.Limits.Sigma).ShouldBe((4, 0));
        chart.Signals.ShouldBeEmpty();
        ControlChart.Ewma([4, 4, 4]).Signals.ShouldBeEmpty();
        ControlChart.Cusum([4, 4, 4]).Signals.ShouldBeEmpty();
    }

    [Fact]
    public void Without_figures_a_chart_with_limits_is_empty_and_one_without_is_refused()
    {
        ControlChart.XmR([], Unit).Points.ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => ControlChart.XmR([])).Message.ShouldContain("at least 2 values, but there are 0");
        Should.Throw<ArgumentException>(() => ControlChart.Ewma([1]));
    }

    [Fact]
    public void What_is_no_figure_is_refused()
    {
        Should.Throw<ArgumentException>(() => ControlChart.XmR([1, double.NaN], Unit)).Message.ShouldContain("that at 1 is NaN");
        Should.Throw<ArgumentException>(() => ControlChart.Cusum([double.PositiveInfinity], Unit));
        Should.Throw<ArgumentOutOfRangeException>(() => new ControlLimits(double.NaN, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new ControlLimits(0, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => ControlChart.Ewma([1, 2], weight: 0));
        Should.Throw<ArgumentOutOfRangeException>(() => ControlChart.Ewma([1, 2], sigmas: double.NaN));
        Should.Throw<ArgumentOutOfRangeException>(() => ControlChart.Cusum([1, 2], slack: -1));
        Should.Throw<ArgumentOutOfRangeException>(() => ControlChart.Cusum([1, 2], decision: 0));
        Should.Throw<ArgumentOutOfRangeException>(() => ControlChart.XmR([1, 2], rules: [ControlRule.SumBeyondLimits]).Signals.Count);
    }

    private static double[] Values(string text) =>
        [.. text.Split(' ').Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];

    private static double RunLength(Random random, IReadOnlyList<ControlRule> rules, int runs)
    {
        var points = 0L;
        for (var run = 0; run < runs; run++)
        {
            var values = new List<double>();
            do
            {
                values.Add(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
            }
            while (ControlChart.XmR(values.Count > 9 ? values.GetRange(values.Count - 9, 9) : values, Unit, rules).Signals.All(signal => signal.Point < Math.Min(9, values.Count) - 1));

            points += values.Count;
        }

        return (double)points / runs;
    }
}
