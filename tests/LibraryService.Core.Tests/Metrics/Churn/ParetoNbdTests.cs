using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

public class ParetoNbdTests
{
    [Fact]
    public void Pareto_nbd_of_cdnow_is_the_published_one()
    {
        var model = ParetoNbd.Fit(Cdnow.Sample());
        model.Report.ShouldNotBeNull().Converged.ShouldBeTrue();
        model.R.ShouldBe(.55327705, 6e-9);
        model.Alpha.ShouldBe(10.57768346, 6e-9);
        model.S.ShouldBe(.60623999, 6e-9);
        model.Beta.ShouldBe(11.66873529, 6e-9);
        model.LogLikelihood.ShouldBe(-9594.97617893954, 1e-9);
        model.LogLikelihoodOf(Cdnow.Sample()).ShouldBe(model.LogLikelihood);
    }

    [Fact]
    public void The_worked_example_comes_out() =>
        new ParetoNbd(.553, 10.578, .606, 11.669).ExpectedVisits(2, 30.43, 38.86, 39).ShouldBe(1.455123193, 1e-9);

    [Fact]
    public void The_holdout_of_cdnow_is_foreseen_too_low_by_an_eighth()
    {
        var split = ActivityHistogram.Split(RealData.CdnowSample(), Cdnow.Whole, Cdnow.CalibrationEnd);
        ParetoNbd.Fit(split.Calibration).ExpectedVisitsOf(split.Calibration, split.HoldoutPeriods).ShouldBe(1665.5, 0.05);
    }

    [Theory]
    [InlineData(0.553, 10.578, 0.606, 11.669, 2, 30.43, 38.86, 39, -9.5542832451504057, 0.8691675591530112, 1.4551231932576025, 0.40806272360646376)]
    [InlineData(0.5, 10, 1, 12, 2, 30, 38, 39, -10.024119037895831, 0.80461661395273453, 1.2082101373598282, 0.49346091059379281)]
    [InlineData(0.5, 10, 0.6, 10, 0, 0, 38, 39, -0.46776033442588098, 0.28430229858782274, 0.095440481889176503, 0.93795351922891524)]
    [InlineData(0.5, 0.01, 0.6, 500, 0, 0, 1000, 52, -5.1379230584313048, 0.27867416494514126, 0.0071714656519212609, 0.9930957314875347)]
    [InlineData(0.5, 500, 0.6, 0.01, 0, 0, 1000, 52, -0.0015484816357833092, 0.00057824150857808738, 9.8706927903969827e-6, 0.99999037750267043)]
    [InlineData(0.5, 10, 0.6, 12, 5000, 9000, 10000, 52, -7960.5422873646117, 2.1101032686079756e-225, 5.4728187324409487e-224, 0.99999999999906759)]
    [InlineData(0.5, 10, 0.6, 12, 300, 200, 200, 52, -195.8963511106913, 1.0, 69.553182400692773, 0.0019739930954634114)]
    [InlineData(20, 3, 5, 2, 1, 1, 50, 10, -7.6033762309663212, 7.2593783104592059e-30, 1.8890044067031174e-29, 1.0)]
    [InlineData(0.5, 10, 0.6, 12, 3, 5, 10, 0.001, -8.8129569078191876, 0.77422997373012837, 0.00013548839785330582, 0.99986452684312507)]
    public void Everything_is_known_to_forty_digits(
        double r, double alpha, double s, double beta, int x, double recency, double age, double horizon, double log, double alive, double visits, double none)
    {
        var model = new ParetoNbd(r, alpha, s, beta);
        model.LogLikelihoodOf(ActivityHistogram.FromRows([(x, recency, age, 1)])).ShouldBe(log, Math.Max(1e-15, Math.Abs(log) * 1e-14));
        model.ProbabilityAlive(x, recency, age).ShouldBe(alive, alive * 3e-11);
        model.ExpectedVisits(x, recency, age, horizon).ShouldBe(visits, visits * 3e-11);
        model.ProbabilityOfNoVisit(x, recency, age, horizon).ShouldBe(none, 1e-13 + (none * 1e-11));
    }

    [Fact]
    public void The_slopes_of_the_likelihood_are_its_differences()
    {
        foreach (var row in new ActivityRow[] { new(0, 0, 5, 1), new(1, 3, 9, 1), new(7, 12, 12, 1), new(40, 30, 33, 1) })
        {
            LikelihoodSlopes.ShouldBeDifferences(p => new ParetoLikelihood(p[0], p[1], p[2], p[3]), row, [.3, 5, .9, 12]);
            LikelihoodSlopes.ShouldBeDifferences(p => new ParetoLikelihood(p[0], p[1], p[2], p[3]), row, [1.3, 15, 2, 2]);
        }
    }

    [Theory]
    [InlineData(0, 1, 1, 1)]
    [InlineData(1, -1, 1, 1)]
    [InlineData(1, 1, double.NaN, 1)]
    [InlineData(1, 1, 1, double.PositiveInfinity)]
    public void Parameters_are_finite_and_more_than_zero(double r, double alpha, double s, double beta) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ParetoNbd(r, alpha, s, beta));
}
