using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

public class VisitModelTests
{
    public static TheoryData<VisitModel> AnyModels() =>
    [
        new BgNbd(.243, 4.414, .793, 2.426), new MbgNbd(.525, 6.183, .891, 1.614), new BgNbd(.5, 3, .4, .6), new MbgNbd(.5, 3, 1, 1),
        new ParetoNbd(.553, 10.578, .606, 11.669), new ParetoNbd(.5, 10, 1, 10), new BgBb(1.2, .75, .66, 2.78),
    ];

    [Theory]
    [MemberData(nameof(AnyModels))]
    public void The_visits_of_a_known_patron_make_a_distribution_whose_mean_is_what_is_expected(VisitModel model)
    {
        foreach (var (x, recency) in new[] { (0, 0), (1, 3), (4, 20), (6, 9) })
        {
            var probabilities = Enumerable.Range(0, 300).Select(n => model.ProbabilityOfVisits(n, x, recency, 20, 12)).ToArray();
            probabilities.ShouldAllBe(p => p >= 0 && p <= 1);
            probabilities.Sum().ShouldBe(1, 1e-9);
            probabilities[0].ShouldBe(model.ProbabilityOfNoVisit(x, recency, 20, 12), 1e-11);
            probabilities.Select((p, n) => n * p).Sum().ShouldBe(model.ExpectedVisits(x, recency, 20, 12), 1e-7);
        }
    }

    [Theory]
    [MemberData(nameof(AnyModels))]
    public void The_visits_ahead_have_a_probability_whatever_the_history(VisitModel model)
    {
        foreach (var (x, recency, age) in new[] { (0, 0.0, 0.0), (0, 0, 10_000), (5_000, 10_000, 10_000), (5_000, 5_000, 10_000), (300, 300, 300) })
        {
            foreach (var n in new[] { 0, 1, 170, 2_000 })
            {
                model.ProbabilityOfVisits(n, x, recency, age, 52).ShouldBeInRange(0, 1);
                model.ProbabilityOfVisits(n, x, recency, age, 0).ShouldBe(n is 0 ? 1 : 0, 1e-12);
            }
        }
    }

    [Theory]
    [MemberData(nameof(AnyModels))]
    public void All_probabilities_at_once_are_those_one_by_one_to_the_bit(VisitModel model)
    {
        var history = ActivityHistogram.FromRows([(0, 0, 5, 3), (1, 3, 9, 1), (1, 4, 9, 1), (7, 12, 12, 1), (40, 50, 63, 2)]);
        var alive = new double[5];
        model.ProbabilitiesAlive(history, alive);
        alive.ShouldBe(history.Rows.Select(row => model.ProbabilityAlive(row.Visits, row.Recency, row.Age)));
        Should.Throw<ArgumentException>(() => model.ProbabilitiesAlive(history, new double[4]))
            .Message.ShouldStartWith("There must be room for 5 figures, one for each row, but there is room for 4.");
    }

    [Fact]
    public void A_fit_is_the_same_to_the_bit_on_any_number_of_threads()
    {
        var history = Simulation.Of(new(.8, 5, .7, 2.5), 15_000, 118);
        history.Rows.Count.ShouldBeGreaterThan(2 * 4_096);
        var one = MbgNbd.Fit(history);
        foreach (var threads in new[] { 2, 3 })
        {
            var other = MbgNbd.Fit(history, threads);
            other.Parameters.ShouldBe(one.Parameters);
            other.LogLikelihood.ShouldBe(one.LogLikelihood);
            for (var i = 0; i < 4; i++)
            {
                other.Covariance[i, 0].ShouldBe(one.Covariance[i, 0]);
            }
        }

        Should.Throw<ArgumentOutOfRangeException>(() => MbgNbd.Fit(history, 0));
    }

    [Fact]
    public void Sums_over_blocks_are_the_sums_over_patrons()
    {
        var history = Simulation.Of(new(.8, 5, .7, 2.5), 12_000, 5);
        var sums = new BetaGeometricLikelihood(.8, 5, .7, 2.5, 1).Derivatives(history);
        var (value, slope, curvature) = (0.0, new double[4], new double[10]);
        Span<double> ownSlope = stackalloc double[4], ownCurvature = stackalloc double[10];
        foreach (var row in history.Rows)
        {
            var likelihood = new BetaGeometricLikelihood(.8, 5, .7, 2.5, 1);
            value += row.Patrons * likelihood.Of(row);
            likelihood.Of(row, ownSlope, ownCurvature);
            for (var i = 0; i < 10; i++)
            {
                curvature[i] += row.Patrons * ownCurvature[i];
                slope[i % 4] += i < 4 ? row.Patrons * ownSlope[i] : 0;
            }
        }

        sums.Value.ShouldBe(value, Math.Abs(value) * 1e-12);
        for (int i = 0, at = 0; i < 4; i++)
        {
            sums.Slope(i).ShouldBe(slope[i], 1e-8);
            for (var j = 0; j <= i; j++, at++)
            {
                sums.Curvature(i, j).ShouldBe(curvature[at], Math.Abs(curvature[at]) * 1e-9);
            }
        }
    }

    [Fact]
    public void A_calibration_sets_what_happened_beside_what_was_foreseen()
    {
        var start = new DateOnly(2026, 1, 1);
        var split = ActivityHistogram.Split(
            [(1, start), (2, start), (2, start.AddDays(7)), (2, start.AddDays(80)), (3, start), (3, start.AddDays(90)), (3, start.AddDays(95))],
            new ActivityWindow(start, start.AddDays(100)),
            start.AddDays(50));
        var model = new MbgNbd(.5, 6, .9, 1.6);
        var calibration = Calibration.Of(model, split, most: 1);
        calibration.Rows.Select(row => (row.CalibrationVisits, row.OrMore, row.Patrons, row.Visits, row.Absent)).ShouldBe([(0, false, 2L, 2L, 1L), (1, true, 1L, 1L, 0L)]);
        calibration.Rows[0].ForeseenVisits.ShouldBe(2 * model.ExpectedVisits(0, 0, 50 / 7.0, 50 / 7.0), 1e-12);
        calibration.Rows[1].ForeseenAbsent.ShouldBe(model.ProbabilityOfNoVisit(1, 1, 50 / 7.0, 50 / 7.0), 1e-12);
        calibration.ForeseenVisits.ShouldBe(model.ExpectedVisitsOf(split.Calibration, 50 / 7.0), 1e-12);
        calibration.Ratio.ShouldBe(calibration.ForeseenVisits / 3);
    }

    [Fact]
    public void Cdnow_customers_come_more_often_than_foreseen_and_those_of_many_visits_most()
    {
        var split = ActivityHistogram.Split(RealData.CdnowSample(), Cdnow.Whole, Cdnow.CalibrationEnd);
        var calibration = Calibration.Of(BgNbd.Fit(split.Calibration), split);
        calibration.Visits.ShouldBe(1882);
        calibration.Ratio.ShouldNotBeNull().ShouldBe(0.879, 0.001);
        calibration.Rows.Sum(row => row.Patrons).ShouldBe(2357);
        calibration.Rows.Count.ShouldBe(8);
    }

    [Fact]
    public void The_numbers_of_visits_of_cdnow_are_those_of_the_model_or_nearly()
    {
        var counts = VisitDistribution.Of(BgNbd.Fit(Cdnow.Sample()), Cdnow.Sample());
        counts.Sum(count => count.Patrons).ShouldBe(2357);
        counts.Sum(count => count.ForeseenPatrons).ShouldBe(2357, 1e-6);
        counts[0].Patrons.ShouldBe(1411);
        counts[0].ForeseenPatrons.ShouldBe(1411, 20);
        counts[^1].OrMore.ShouldBeTrue();
    }

    [Fact]
    public void A_page_that_foresees_1665_7_has_the_rounded_parameters_of_the_paper() =>
        new ParetoNbd(.553, 10.578, .606, 11.669).ExpectedVisitsOf(Cdnow.Sample(), 39).ShouldBe(1665.7, 0.05);
}
