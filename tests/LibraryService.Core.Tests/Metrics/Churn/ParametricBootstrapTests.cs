using LibraryService.Metrics.Churn;
using LibraryService.Statistics;

namespace LibraryService.Tests.Metrics.Churn;

public class ParametricBootstrapTests
{
    private static readonly MbgNbd Truth = new(.8, 5, .7, 2.5);
    private static readonly ActivityHistogram History = Simulation.Of(Truth, 1_500, 118);
    private static readonly ActivityHistogram Few = Simulation.Of(Truth, 300, 118);
    private static readonly MbgNbd Model = MbgNbd.Fit(History);

    [Fact]
    public void Of_many_patrons_its_intervals_are_those_of_the_delta_method()
    {
        var bootstrap = ParametricBootstrap.Of(Model, History, replicates: 50);
        bootstrap.Failed.ShouldBe(0);
        bootstrap.Models.Count.ShouldBe(50);
        Alike(bootstrap.Interval(model => model.ExpectedVisitsOf(Few, 13), 0.8), Model.ExpectedVisitsIntervalOf(Few, 13, 0.8));
        Alike(bootstrap.Interval(model => model.ProbabilityAlive(3, 30, 45), 0.8), Model.ProbabilityAliveInterval(3, 30, 45, 0.8));

        static void Alike(Interval one, Interval other)
        {
            (one.Width / other.Width).ShouldBeInRange(0.6, 1.6);
            one.Low.ShouldBe(other.Low, other.Width * 0.4);
            one.High.ShouldBe(other.High, other.Width * 0.4);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_on_any_number_of_threads()
    {
        var one = ParametricBootstrap.Of(Model, Few, replicates: 30, seed: 7).Interval(model => model.Parameters[0]);
        ParametricBootstrap.Of(Model, Few, replicates: 30, seed: 7, threads: 3).Interval(model => model.Parameters[0]).ShouldBe(one);
        ParametricBootstrap.Of(Model, Few, replicates: 30, seed: 8).Interval(model => model.Parameters[0]).ShouldNotBe(one);
    }

    [Fact]
    public void Nine_in_ten_intervals_hold_the_truth_or_nearly()
    {
        var truth = Truth.ExpectedVisits(3, 30, 45, 26);
        var held = Enumerable.Range(1, 15).Count(seed =>
        {
            var history = Simulation.Of(Truth, 500, seed);
            return ParametricBootstrap.Of(MbgNbd.Fit(history), history, replicates: 30, seed).Interval(model => model.ExpectedVisits(3, 30, 45, 26), 0.9)
                .Contains(truth);
        });
        // Of fifteen, 13 or 14 are to be expected; fewer than 10 would be once in four hundred times.
        held.ShouldBeInRange(10, 15);
    }

    public static TheoryData<VisitModel> AnyModels() =>
        [new BgNbd(.6, 4, .8, 2.4), new MbgNbd(.5, 6, .9, 1.6), new ParetoNbd(.55, 10.6, .6, 11.7), new BgBb(1.2, .75, .66, 2.8)];

    [Theory]
    [MemberData(nameof(AnyModels))]
    public void Simulated_patrons_come_as_often_as_the_model_says(VisitModel model)
    {
        const int Many = 40_000;
        var (random, age) = (new RandomStream(118, 0), 20.0);
        var visits = Enumerable.Range(0, Many).Select(_ => model.Simulated(age, random)).ToArray();
        foreach (var n in new[] { 0, 1, 5 })
        {
            var probability = model.ProbabilityOfVisits(n, age);
            ((double)visits.Count(one => one.Visits == n)).ShouldBe(Many * probability, 5 * Math.Sqrt(Many * probability));
        }

        var (mean, spread) = (visits.Average(one => one.Visits), Math.Sqrt(visits.Average(one => (double)one.Visits * one.Visits)));
        mean.ShouldBe(Enumerable.Range(1, 3_000).Sum(n => n * model.ProbabilityOfVisits(n, age)), 5 * spread / Math.Sqrt(Many));
        visits.ShouldAllBe(one => one.Recency >= 0 && one.Recency <= age && (one.Visits > 0 || one.Recency == 0));
    }

    [Theory]
    [MemberData(nameof(AnyModels))]
    public void Who_made_simulated_patrons_is_found_again_within_the_errors(VisitModel model)
    {
        var random = new RandomStream(5, 0);
        var rows = Enumerable.Range(0, 6_000).Select(i =>
        {
            var age = 20.0 + (i % 20);
            var (visits, recency) = model.Simulated(age, random);
            return (visits, recency, age, 1L);
        });
        var fitted = model.Refitted(ActivityHistogram.FromRows(rows.ToArray()));
        fitted.Report!.Converged.ShouldBeTrue();
        for (var i = 0; i < 4; i++)
        {
            Math.Abs(fitted.Parameters[i] - model.Parameters[i]).ShouldBeLessThan(4 * fitted.StandardErrors[i]);
        }
    }

    [Fact]
    public void Where_nobody_comes_back_there_is_no_interval()
    {
        var bootstrap = ParametricBootstrap.Of(new MbgNbd(.01, 1_000, 5, .1), ActivityHistogram.FromRows([(0, 0, 1, 3)]), 20);
        bootstrap.Failed.ShouldBe(20);
        Should.Throw<InvalidOperationException>(() => bootstrap.Interval(model => model.Parameters[0]))
            .Message.ShouldBe("An interval needs 20 fitted models or more, but 0 of 20 could be fitted.");
    }

    [Fact]
    public void What_cannot_be_is_an_error()
    {
        Should.Throw<ArgumentException>(() => ParametricBootstrap.Of(Truth, ActivityHistogram.Empty));
        Should.Throw<ArgumentOutOfRangeException>(() => ParametricBootstrap.Of(Truth, History, replicates: 19));
        Should.Throw<ArgumentOutOfRangeException>(() => ParametricBootstrap.Of(Truth, History, threads: 0));
        Should.Throw<ArgumentOutOfRangeException>(() => ParametricBootstrap.Of(Model, Few, 20).Interval(model => 1, 1));
    }
}
