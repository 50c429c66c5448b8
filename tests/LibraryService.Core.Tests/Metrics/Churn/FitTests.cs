using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

public class FitTests
{
    private static readonly MbgNbd Truth = new(.8, 5, .7, 2.5);
    private static readonly Lazy<MbgNbd[]> Fits =
        new(() => [.. Enumerable.Range(1, 80).Select(seed => MbgNbd.Fit(Simulation.Of(Truth, 1_500, seed)))]);

    [Fact]
    public void Splitting_and_shuffling_the_rows_changes_no_bit()
    {
        var history = Simulation.Of(Truth, 3_000, 118);
        var rows = history.Rows.SelectMany(row => Enumerable.Repeat((row.Visits, row.Recency, row.Age, 1L), (int)row.Patrons)).ToArray();
        new Random(5).Shuffle(rows);
        var (whole, split) = (MbgNbd.Fit(history), MbgNbd.Fit(ActivityHistogram.FromRows(rows)));
        split.Parameters.ShouldBe(whole.Parameters);
        split.LogLikelihood.ShouldBe(whole.LogLikelihood);
        split.Covariance[2, 1].ShouldBe(whole.Covariance[2, 1]);
    }

    [Fact]
    public void Another_unit_of_time_changes_the_scale_alone()
    {
        var weeks = Simulation.Of(Truth, 3_000, 118);
        var days = ActivityHistogram.FromRows(weeks.Rows.Select(row => (row.Visits, row.Recency * 7, row.Age * 7, row.Patrons)));
        var (byWeek, byDay) = (MbgNbd.Fit(weeks), MbgNbd.Fit(days));
        byDay.R.ShouldBe(byWeek.R, 1e-9);
        byDay.Alpha.ShouldBe(byWeek.Alpha * 7, 1e-8);
        byDay.A.ShouldBe(byWeek.A, 1e-9);
        byDay.B.ShouldBe(byWeek.B, 1e-8);
        byDay.LogLikelihood.ShouldBe(byWeek.LogLikelihood - (weeks.Visits * Math.Log(7)), 1e-6);
    }

    [Fact]
    public void The_parameters_that_made_a_history_are_found_again_within_their_errors()
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            var model = MbgNbd.Fit(Simulation.Of(Truth, 8_000, seed));
            model.Report.ShouldNotBeNull().Converged.ShouldBeTrue();
            for (var i = 0; i < 4; i++)
            {
                Math.Abs(model.Parameters[i] - Truth.Parameters[i]).ShouldBeLessThan(4 * model.StandardErrors[i]);
            }
        }
    }

    [Fact]
    public void No_fit_is_less_likely_than_the_truth_that_made_its_history()
    {
        double[] shapes = [.1, .5, 2, 8], scales = [.5, 5, 50], leaving = [.1, .8, 3], staying = [.5, 2.5, 10];
        var truths = from r in shapes from alpha in scales from a in leaving from b in staying select new MbgNbd(r, alpha, a, b);
        foreach (var truth in truths)
        {
            var history = Simulation.Of(truth, 300, 118);
            var fit = MbgNbd.Fit(history);
            var name = string.Join(" ", truth.Parameters) + " " + fit.Report;
            fit.LogLikelihood.ShouldBeGreaterThan(truth.LogLikelihoodOf(history), name);
            fit.Report!.Outcome.ShouldNotBe(FitOutcome.Stalled, name);
            BgNbd.Fit(history).Report!.Outcome.ShouldNotBe(FitOutcome.Stalled, name);
        }
    }

    [Fact]
    public void The_spread_over_many_histories_is_the_covariance_that_one_fit_tells()
    {
        var fits = Fits.Value;
        fits.ShouldAllBe(fit => fit.Report!.Converged);
        for (var i = 0; i < 4; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var spread = Covariance(fits, i, j) / Math.Sqrt(Covariance(fits, i, i) * Covariance(fits, j, j));
                var told = fits.Average(fit => fit.Covariance.Correlation(i, j));
                spread.ShouldBe(told, 0.3);
            }

            (Covariance(fits, i, i) / fits.Average(fit => fit.Covariance[i, i])).ShouldBeInRange(0.5, 2);
        }
    }

    [Fact]
    public void Nine_in_ten_intervals_or_more_hold_the_truth_and_not_all_do()
    {
        int[] held = [
            Fits.Value.Count(fit => fit.ExpectedVisitsInterval(3, 30, 45, 26, 0.95).Contains(Truth.ExpectedVisits(3, 30, 45, 26))),
            Fits.Value.Count(fit => fit.ProbabilityAliveInterval(3, 30, 45, 0.95).Contains(Truth.ProbabilityAlive(3, 30, 45))),
            Fits.Value.Count(fit => fit.ProbabilityOfNoVisitInterval(3, 30, 45, 26, 0.95).Contains(Truth.ProbabilityOfNoVisit(3, 30, 45, 26))),
        ];
        held.ShouldAllBe(count => count >= 69 && count <= 80);
        Fits.Value.Count(fit => fit.ProbabilityAliveInterval(3, 30, 45, 0.5).Contains(Truth.ProbabilityAlive(3, 30, 45))).ShouldBeInRange(27, 53);
    }

    [Fact]
    public void What_no_parameter_changes_has_an_interval_of_one_point()
    {
        var interval = BgNbd.Fit(Simulation.Of(Truth, 1_500, 1)).ProbabilityAliveInterval(0, 0, 10);
        interval.Low.ShouldBe(1);
        interval.High.ShouldBe(1);
    }

    [Fact]
    public void The_interval_of_all_is_the_interval_of_the_sum()
    {
        var one = ActivityHistogram.FromRows([(3, 30, 45, 1)]);
        var model = Fits.Value[0];
        model.ExpectedVisitsIntervalOf(one, 26).ShouldBe(model.ExpectedVisitsInterval(3, 30, 45, 26));
    }

    [Fact]
    public void The_inverse_of_the_covariance_is_the_curvature_at_the_maximum()
    {
        var history = Simulation.Of(Truth, 3_000, 118);
        var model = MbgNbd.Fit(history);
        var sums = new BetaGeometricLikelihood(model.R, model.Alpha, model.A, model.B, 1).Derivatives(history);
        for (var i = 0; i < 4; i++)
        {
            for (var j = 0; j < 4; j++)
            {
                var product = Enumerable.Range(0, 4).Sum(k => -sums.Curvature(Math.Max(i, k), Math.Min(i, k)) * model.Covariance[k, j]);
                product.ShouldBe(i == j ? 1 : 0, 1e-6);
            }
        }
    }

    [Fact]
    public void A_fit_needs_patrons_who_came_back()
    {
        Should.Throw<ArgumentException>(() => MbgNbd.Fit(ActivityHistogram.Empty)).Message.ShouldStartWith("A fit needs patrons, but");
        Should.Throw<ArgumentException>(() => BgNbd.Fit(ActivityHistogram.FromRows([(0, 0, 10, 5)])))
            .Message.ShouldStartWith("A fit needs patrons who came back, but none of the 5 patrons did.");
        Should.Throw<ArgumentException>(() => BgNbd.Fit(ActivityHistogram.FromRows([(1, 0, 0, 5)]))).Message.ShouldStartWith("A fit needs time");
    }

    [Fact]
    public void What_a_history_cannot_tell_is_an_outcome_with_finite_parameters()
    {
        ActivityHistogram[] histories =
        [
            ActivityHistogram.FromRows([(3, 20, 30, 1)]),
            ActivityHistogram.FromRows([(3, 20, 30, 1_000)]),
            ActivityHistogram.FromRows([(1, 30, 30, 10), (2, 30, 30, 10)]),
            ActivityHistogram.FromRows([(0, 0, 30, 1_000_000), (1, 1, 30, 1)]),
            ActivityHistogram.FromRows([(5_000, 10_000, 10_000, 2), (0, 0, 10_000, 3)]),
        ];
        foreach (var history in histories)
        {
            foreach (var model in new VisitModel[] { BgNbd.Fit(history), MbgNbd.Fit(history) })
            {
                model.Parameters.ShouldAllBe(parameter => double.IsFinite(parameter) && parameter > 0);
                double.IsFinite(model.LogLikelihood).ShouldBeTrue();
                model.Report.ShouldNotBeNull();
                if (!model.Report.Converged)
                {
                    Should.Throw<InvalidOperationException>(() => model.Covariance).Message.ShouldContain(model.Report.Outcome.ToString());
                }
            }
        }

        BgNbd.Fit(histories[0]).Report!.Outcome.ShouldNotBe(FitOutcome.Converged);
    }

    [Fact]
    public void A_model_of_known_parameters_has_no_report_and_says_so()
    {
        Truth.Report.ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => Truth.LogLikelihood);
        Should.Throw<InvalidOperationException>(() => Truth.Covariance);
    }

    [Fact]
    public void A_fit_takes_few_looks_at_the_history() => MbgNbd.Fit(Simulation.Of(Truth, 3_000, 118)).Report!.Evaluations.ShouldBeLessThan(40);

    private static double Covariance(MbgNbd[] fits, int i, int j)
    {
        var (meanI, meanJ) = (fits.Average(fit => fit.Parameters[i]), fits.Average(fit => fit.Parameters[j]));
        return fits.Average(fit => (fit.Parameters[i] - meanI) * (fit.Parameters[j] - meanJ));
    }
}
