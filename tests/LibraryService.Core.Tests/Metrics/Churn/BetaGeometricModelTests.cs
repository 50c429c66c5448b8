using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

public class BetaGeometricModelTests
{
    [Fact]
    public void Bg_nbd_of_cdnow_is_the_published_one()
    {
        var model = BgNbd.Fit(Cdnow.Sample());
        model.Report.ShouldNotBeNull().Converged.ShouldBeTrue();
        model.R.ShouldBe(.2425945224, 1e-9);
        model.Alpha.ShouldBe(4.4136020190, 1e-8);
        model.A.ShouldBe(.7929220172, 1e-9);
        model.B.ShouldBe(2.4259067768, 1e-8);
        model.LogLikelihood.ShouldBe(-9582.42920667393, 1e-9);
        model.LogLikelihoodOf(Cdnow.Sample()).ShouldBe(model.LogLikelihood);
        model.Aic.ShouldBe(8 - (2 * model.LogLikelihood));
        model.Bic.ShouldBe((4 * Math.Log(2357)) - (2 * model.LogLikelihood), 1e-9);
    }

    [Fact]
    public void Mbg_nbd_of_cdnow_is_the_published_one()
    {
        var model = MbgNbd.Fit(Cdnow.Sample());
        model.Report.ShouldNotBeNull().Converged.ShouldBeTrue();
        model.R.ShouldBe(.5248431591, 1e-9);
        model.Alpha.ShouldBe(6.183085280, 1e-8);
        model.A.ShouldBe(.8913593907, 1e-9);
        model.B.ShouldBe(1.614002240, 1e-8);
        model.LogLikelihood.ShouldBe(-9582.13571555, 1e-8);
    }

    [Fact]
    public void The_holdout_of_cdnow_is_foreseen_too_low_by_an_eighth()
    {
        var split = ActivityHistogram.Split(RealData.CdnowSample(), Cdnow.Whole, Cdnow.CalibrationEnd);
        var foreseen = BgNbd.Fit(split.Calibration).ExpectedVisitsOf(split.Calibration, split.HoldoutPeriods);
        foreseen.ShouldBe(1653.4, 0.05);
        (foreseen / split.HoldoutVisits).ShouldBe(0.879, 0.001);
    }

    [Theory]
    [InlineData(0.2425945224, 4.413602019, 0.7929220172, 2.4259067768, 2, 30.43, 38.86, 39, 0, 1.225906835430006, 0.7266091626458667)]
    [InlineData(0.2425945224, 4.413602019, 0.7929220172, 2.4259067768, 2, 30.43, 38.86, 39, 1, 1.3403521909794314, 0.77444721800838213)]
    [InlineData(0.243, 4.414, 0.793, 2.426, 2, 30.43, 38.86, 39, 0, 1.2260281747671445, 0.72657857008067291)]
    [InlineData(0.243, 4.414, 0.793, 2.426, 2, 30.43, 38.86, 39, 1, 1.3404974284912132, 0.77441924262364617)]
    [InlineData(0.25, 4, 1, 2.5, 2, 30, 38, 39, 0, 1.1469755516098947, 0.68510168768182536)]
    [InlineData(0.25, 4, 1, 2.5, 2, 30, 38, 39, 1, 1.2705315589980463, 0.73665058214532867)]
    [InlineData(0.25, 4, 0.4, 0.6, 0, 0, 38, 39, 0, 0.1949223401127931, 1.0)]
    [InlineData(0.25, 4, 0.4, 0.6, 0, 0, 38, 39, 1, 0.09605996480422445, 0.45453128531232767)]
    [InlineData(0.25, 4, 1, 1, 0, 0, 38, 39, 0, 0.18508000560231717, 1.0)]
    [InlineData(0.25, 4, 1, 1, 0, 0, 38, 39, 1, 0.070773891333131911, 0.35712973621685108)]
    [InlineData(0.25, 4, 0.8, 2.5, 5000, 9000, 10000, 52, 0, 3.2174568782582374e-224, 1.2404866278830429e-225)]
    [InlineData(0.25, 4, 0.8, 2.5, 5000, 9000, 10000, 52, 1, 3.2181015076125449e-224, 1.2407346508017439e-225)]
    [InlineData(0.25, 4, 0.8, 2.5, 300, 200, 200, 52, 0, 69.601051451474408, 0.99735362222957327)]
    [InlineData(0.25, 4, 0.8, 2.5, 0, 0, 10, 100000, 0, 21.69862133529798, 1.0)]
    [InlineData(0.25, 4, 0.8, 2.5, 3, 5, 10, 100000, 0, 65.163558912092663, 0.57230567602520148)]
    [InlineData(0.25, 4, 0.8, 2.5, 3, 5, 10, 0.001, 0, 0.00013285411414092878, 0.57230567602520148)]
    [InlineData(50, 4, 0.8, 2.5, 3, 5, 10, 20, 0, 7.5218672183887765e-9, 3.8035544338233243e-10)]
    [InlineData(0.25, 4, 0.8, 1000000, 3, 5, 10, 20, 0, 4.6428302539542994, 0.99999663708710757)]
    [InlineData(0.25, 4, 3, 2.5, 3, 5, 10, 20, 0, 0.58303254370238347, 0.26298885936863239)]
    [InlineData(0.01, 4, 0.01, 2.5, 3, 5, 10, 20, 0, 4.2473849499246379, 0.99166838129241312)]
    [InlineData(0.25, 4, 0.8, 2.5, 1, 0, 0, 20, 0, 2.7473789062678281, 0.75757575757575757)]
    public void Expectations_are_known_to_fifty_digits(
        double r, double alpha, double a, double b, int x, double recency, double age, double horizon, int firstChance, double visits, double alive)
    {
        BetaGeometricModel model = firstChance is 0 ? new BgNbd(r, alpha, a, b) : new MbgNbd(r, alpha, a, b);
        model.ExpectedVisits(x, recency, age, horizon).ShouldBe(visits, visits * 2e-12);
        model.ProbabilityAlive(x, recency, age).ShouldBe(alive, alive * 2e-12);
    }

    [Fact]
    public void The_series_and_the_integral_agree()
    {
        var random = new Random(118);
        for (var i = 0; i < 300; i++)
        {
            var (n, a, b, time) = (Power(random, 2, 3), Power(random, 2, 1), Power(random, 2, 3), Power(random, 4, 1));
            if (BetaGeometricExpectation.BySeries(n, a, b, time / (1 + time), -Math.Log(1 + time)) is { } visits)
            {
                BetaGeometricExpectation.ByIntegral(n, a, b, time).ShouldBe(visits, visits * 1e-10);
            }
        }
    }

    [Theory]
    [MemberData(nameof(AnyModels))]
    public void Everything_is_finite_and_a_probability_is_one_for_every_history(VisitModel model)
    {
        foreach (var x in new[] { 0, 1, 2, 170, 300, 5_000 })
        {
            foreach (var age in new[] { 0, 1e-6, 1, 38.86, 10_000 })
            {
                foreach (var recency in x is 0 ? [0.0] : new[] { 0, age / 2, age })
                {
                    var alive = model.ProbabilityAlive(x, recency, age);
                    alive.ShouldBeInRange(0, 1);
                    double.IsFinite(model.LogLikelihoodOf(ActivityHistogram.FromRows([(x, recency, age, 1)]))).ShouldBeTrue();
                    var (least, most) = (0.0, 1.0);
                    foreach (var horizon in new[] { 0, 1e-6, 1, 39, 10_000 })
                    {
                        var visits = model.ExpectedVisits(x, recency, age, horizon);
                        visits.ShouldBeInRange(least, double.MaxValue);
                        var none = model.ProbabilityOfNoVisit(x, recency, age, horizon);
                        none.ShouldBeInRange(0, most);
                        (least, most) = (visits, none);
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(AnyModels))]
    public void The_longer_nobody_came_the_less_likely_anybody_is_there(VisitModel model)
    {
        var alive = Enumerable.Range(0, 50).Select(weeks => model.ProbabilityAlive(3, 20, 20 + (10.0 * weeks))).ToArray();
        alive.ShouldBe(alive.OrderDescending());
    }

    [Theory]
    [MemberData(nameof(AnyModels))]
    public void No_visit_in_the_time_ahead_is_a_longer_history_without_a_visit(VisitModel model)
    {
        foreach (var (x, recency) in new[] { (0, 0.0), (1, 3), (4, 20) })
        {
            var now = model.LogLikelihoodOf(ActivityHistogram.FromRows([(x, recency, 20, 1)]));
            var later = model.LogLikelihoodOf(ActivityHistogram.FromRows([(x, recency, 45, 1)]));
            model.ProbabilityOfNoVisit(x, recency, 20, 25).ShouldBe(Math.Exp(later - now), 1e-11);
        }
    }

    [Theory]
    [MemberData(nameof(AnyModels))]
    public void The_numbers_of_visits_of_a_new_patron_make_a_distribution(VisitModel model)
    {
        var probabilities = Enumerable.Range(0, 1_000).Select(n => model.ProbabilityOfVisits(n, 12)).ToArray();
        probabilities.ShouldAllBe(p => p >= 0 && p <= 1);
        probabilities.Sum().ShouldBe(1, 1e-10);
        probabilities[0].ShouldBe(model.ProbabilityOfNoVisit(0, 0, 0, 12), 1e-12);
        probabilities.Select((p, n) => n * p).Sum().ShouldBe(model.ExpectedVisits(0, 0, 0, 12), 1e-8);
        model.ProbabilityOfVisits(0, 0).ShouldBe(1, 1e-14);
        model.ProbabilityOfVisits(1, 0).ShouldBe(0);
    }

    [Fact]
    public void The_slopes_of_the_likelihood_are_its_differences()
    {
        ActivityRow[] rows = [new(0, 0, 5, 1), new(1, 3, 9, 1), new(7, 12, 12, 1), new(40, 30, 33, 1)];
        foreach (var row in rows)
        {
            LikelihoodSlopes.ShouldBeDifferences(p => new BetaGeometricLikelihood(p[0], p[1], p[2], p[3], 0), row, [.3, 5, .9, 2.1]);
            LikelihoodSlopes.ShouldBeDifferences(p => new BetaGeometricLikelihood(p[0], p[1], p[2], p[3], 1), row, [.3, 5, .9, 2.1]);
        }
    }

    [Theory]
    [InlineData(0, 1, 1, 1)]
    [InlineData(1, -1, 1, 1)]
    [InlineData(1, 1, double.NaN, 1)]
    [InlineData(1, 1, 1, double.PositiveInfinity)]
    public void Parameters_are_finite_and_more_than_zero(double r, double alpha, double a, double b)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new BgNbd(r, alpha, a, b));
        Should.Throw<ArgumentOutOfRangeException>(() => new MbgNbd(r, alpha, a, b));
    }

    [Theory]
    [InlineData(-1, 0, 1, 1)]
    [InlineData(1, 2, 1, 1)]
    [InlineData(0, 1, 1, 1)]
    [InlineData(1, 1, double.NaN, 1)]
    [InlineData(1, 1, 1, -1)]
    [InlineData(1, 1, 1, double.NaN)]
    public void A_history_that_cannot_be_is_an_error(int x, double recency, double age, double horizon)
    {
        var model = new MbgNbd(1, 1, 1, 1);
        Should.Throw<ArgumentOutOfRangeException>(() => model.ExpectedVisits(x, recency, age, horizon));
        Should.Throw<ArgumentOutOfRangeException>(() => model.ProbabilityOfNoVisit(x, recency, age, horizon));
    }

    public static TheoryData<VisitModel> AnyModels() =>
    [
        new BgNbd(.243, 4.414, .793, 2.426), new MbgNbd(.525, 6.183, .891, 1.614), new BgNbd(.5, 3, 1, 2), new BgNbd(.5, 3, .4, .6),
        new MbgNbd(.5, 3, 1, 1), new BgNbd(2, .5, 3, .2), new MbgNbd(.05, 40, .02, 8),
        new ParetoNbd(.553, 10.578, .606, 11.669), new ParetoNbd(.5, 10, 1, 10), new ParetoNbd(2, .5, 3, 40),
    ];

    private static double Power(Random random, double below, double above) => Math.Pow(10, (random.NextDouble() * (below + above)) - below);
}
