using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

public class BgBbTests
{
    private static readonly BgBb Donors = new(1.2035223516, .7497163582, .6567182084, 2.7834422323);

    [Fact]
    public void Bg_bb_of_the_donations_is_the_published_one()
    {
        var history = Donations();
        history.Patrons.ShouldBe(11_104);
        var model = BgBb.Fit(history);
        model.Report.ShouldNotBeNull().Converged.ShouldBeTrue();
        model.Alpha.ShouldBe(1.2035223516, 1e-9);
        model.Beta.ShouldBe(.7497163582, 1e-9);
        model.Gamma.ShouldBe(.6567182084, 1e-9);
        model.Delta.ShouldBe(2.7834422323, 1e-9);
        model.LogLikelihood.ShouldBe(-33225.581274347, 1e-8);
    }

    [Theory]
    [InlineData(0, 0, 6, 5, 0.10813328186590387, 0.072863341051261414, 0.95219279036618392)]
    [InlineData(3, 4, 6, 5, 0.43959388849906059, 1.0345715797847187, 0.60411330691855956)]
    [InlineData(6, 6, 6, 5, 0.93043357551756785, 3.7525442218979409, 0.076805261501351158)]
    [InlineData(1, 6, 6, 1, 0.93043357551756785, 0.25778569651200931, 0.74221430348799069)]
    [InlineData(2, 5, 40, 10, 0.0022592636873102359, 0.0016205703326338179, 0.99890179247389299)]
    public void Everything_is_known_to_forty_digits(int x, int recency, int age, int horizon, double alive, double visits, double none)
    {
        Donors.ProbabilityAlive(x, recency, age).ShouldBe(alive, alive * 1e-12);
        Donors.ExpectedVisits(x, recency, age, horizon).ShouldBe(visits, visits * 1e-12);
        Donors.ProbabilityOfNoVisit(x, recency, age, horizon).ShouldBe(none, none * 1e-12);
    }

    [Fact]
    public void The_slopes_of_the_likelihood_are_its_differences()
    {
        foreach (var row in new ActivityRow[] { new(0, 0, 6, 1), new(1, 3, 9, 1), new(5, 7, 7, 1), new(4, 30, 60, 1) })
        {
            LikelihoodSlopes.ShouldBeDifferences(p => new BgBbLikelihood(p[0], p[1], p[2], p[3]), row, [1.2, .75, .66, 2.8]);
        }
    }

    [Fact]
    public void The_histories_of_three_opportunities_make_a_distribution()
    {
        // Who came how often and last when, times the ways in which that can have been.
        var sum = 0.0;
        for (var x = 0; x <= 3; x++)
        {
            for (var recency = x is 0 ? 0 : x; recency <= (x is 0 ? 0 : 3); recency++)
            {
                var ways = (x, recency) is (2, 3) ? 2 : 1;
                sum += ways * Math.Exp(Donors.LogLikelihoodOf(ActivityHistogram.FromRows([(x, recency, 3, 1)])));
            }
        }

        sum.ShouldBe(1, 1e-14);
    }

    [Fact]
    public void The_numbers_of_visits_of_a_new_patron_make_a_distribution()
    {
        var probabilities = Enumerable.Range(0, 12).Select(n => Donors.ProbabilityOfVisits(n, 10)).ToArray();
        probabilities.Sum().ShouldBe(1, 1e-13);
        probabilities[11].ShouldBe(0);
        probabilities[0].ShouldBe(Donors.ProbabilityOfNoVisit(0, 0, 0, 10), 1e-14);
        probabilities.Select((p, n) => n * p).Sum().ShouldBe(Donors.ExpectedVisits(0, 0, 0, 10), 1e-12);
    }

    [Fact]
    public void Everything_is_finite_over_many_opportunities()
    {
        foreach (var (x, recency) in new[] { (0, 0), (1, 1), (1, 2_000), (1_000, 1_500), (2_000, 2_000) })
        {
            double.IsFinite(Donors.LogLikelihoodOf(ActivityHistogram.FromRows([(x, recency, 2_000, 1)]))).ShouldBeTrue();
            Donors.ProbabilityAlive(x, recency, 2_000).ShouldBeInRange(0, 1);
            Donors.ExpectedVisits(x, recency, 2_000, 500).ShouldBeInRange(0, 500);
            Donors.ProbabilityOfNoVisit(x, recency, 2_000, 500).ShouldBeInRange(0, 1);
        }
    }

    [Theory]
    [InlineData(1, 1.5, 3, 1)]
    [InlineData(1, 1, 3.5, 1)]
    [InlineData(3, 2, 4, 1)]
    [InlineData(1, 1, 3, 0.5)]
    [InlineData(1, 1, 3, -1)]
    [InlineData(1, 4, 3, 1)]
    public void What_does_not_come_in_whole_opportunities_is_an_error(int x, double recency, double age, double horizon) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Donors.ExpectedVisits(x, recency, age, horizon));

    [Fact]
    public void A_history_in_parts_of_periods_is_no_history_of_opportunities() =>
        Should.Throw<ArgumentOutOfRangeException>(() => BgBb.Fit(ActivityHistogram.FromRows([(1, 1.5, 3, 1)])))
            .Message.ShouldStartWith("Opportunities must be whole, from 0 to 1000000, but are 1.5.");

    private static ActivityHistogram Donations() => ActivityHistogram.FromRows(RealData.Rows("churn/donations.csv").Skip(1)
        .Select(row => ((int)RealData.Whole(row[0]), RealData.Real(row[1]), RealData.Real(row[2]), RealData.Whole(row[3]))));
}
