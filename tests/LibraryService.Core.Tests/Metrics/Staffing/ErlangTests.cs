using LibraryService.Metrics.Staffing;
using MathNet.Numerics.Distributions;

namespace LibraryService.Tests.Metrics.Staffing;

public class ErlangTests
{
    private static readonly TimeSpan ThreeMinutes = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan TwentySeconds = TimeSpan.FromSeconds(20);

    // Loads at which 1 in 100 is turned away, as every table of Erlang B has them.
    [Theory]
    [InlineData(1, 0.0101)]
    [InlineData(2, 0.153)]
    [InlineData(5, 1.361)]
    [InlineData(10, 4.461)]
    [InlineData(20, 12.031)]
    [InlineData(50, 37.901)]
    [InlineData(100, 84.064)]
    public void Erlang_B_gives_the_values_of_the_tables(int servers, double erlangs) =>
        ErlangB.Blocking(erlangs, servers).ShouldBe(0.01, 1e-4);

    // B(n, a) is the Poisson chance of n given at most n.
    [Fact]
    public void Erlang_B_is_a_share_of_the_Poisson_distribution()
    {
        var random = new Random(1);
        for (var i = 0; i < 200; i++)
        {
            var (servers, erlangs) = (random.Next(0, 120), 100 * random.NextDouble());
            var poisson = new Poisson(Math.Max(1e-12, erlangs));
            ErlangB.Blocking(erlangs, servers).ShouldBe(poisson.Probability(servers) / Enumerable.Range(0, servers + 1).Sum(poisson.Probability), 1e-9);
        }
    }

    [Fact]
    public void Erlang_B_stays_finite_for_the_largest_loads()
    {
        ErlangB.Blocking(1_000_000, 1_000_000).ShouldBe(Math.Sqrt(2 / Math.PI / 1_000_000), 1e-6);
        ErlangB.Blocking(0, 5).ShouldBe(0);
        ErlangB.Blocking(0, 0).ShouldBe(1);
        ErlangB.Blocking(7, 0).ShouldBe(1);
        ErlangB.Blocking(0.001, 1_000).ShouldBe(0);
    }

    // The textbook desk: 100 calls in half an hour of three minutes each, 80 % within 20 seconds.
    [Fact]
    public void Erlang_C_gives_the_values_of_the_textbook()
    {
        var desk = ErlangC.Evaluate(10, 14, ThreeMinutes, TwentySeconds);
        desk.WaitProbability.ShouldBe(0.1741, 5e-5);
        desk.ServiceLevel.ShouldBe(0.888, 5e-4);
        desk.AverageSpeedOfAnswer.TotalSeconds.ShouldBe(7.8, 0.05);
        desk.Occupancy.ShouldBe(10.0 / 14, 1e-15);
        desk.IsStable.ShouldBeTrue();
        ErlangC.Evaluate(10, 11, ThreeMinutes, TwentySeconds).WaitProbability.ShouldBe(0.6821, 5e-4);
        ErlangC.AgentsFor(10, ThreeMinutes, TwentySeconds, 0.8).ShouldBe(new AgentsNeeded(14, 14));
        ErlangC.AgentsFor(10, ThreeMinutes, TwentySeconds, 0.8, maxOccupancy: 0.85, shrinkage: 0.3).ShouldBe(new AgentsNeeded(14, 20));
        ErlangC.AgentsFor(10, ThreeMinutes, TwentySeconds, 0.8, maxOccupancy: 0.6).Agents.ShouldBe(17);
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(10.5, 10)]
    [InlineData(1, 0)]
    [InlineData(0, 0)]
    public void A_load_that_nobody_can_carry_is_an_answer(double erlangs, int agents) =>
        ErlangC.Evaluate(erlangs, agents, ThreeMinutes, TwentySeconds).ShouldBe(new ErlangCResult(1, 0, TimeSpan.MaxValue, 1, IsStable: false));

    [Fact]
    public void Nobody_is_needed_for_no_load() => ErlangC.AgentsFor(0, ThreeMinutes, TwentySeconds, 0.8).ShouldBe(new AgentsNeeded(0, 0));

    [Fact]
    public void Seven_agents_of_whom_three_in_ten_are_away_are_ten()
    {
        for (var erlangs = 0.1; erlangs < 60; erlangs += 0.3)
        {
            var needed = ErlangC.AgentsFor(erlangs, ThreeMinutes, TwentySeconds, 0.8, 1, 0.3);
            needed.Scheduled.ShouldBe((int)Math.Ceiling((needed.Agents * 10m) / 7m));
        }
    }

    [Fact]
    public void Those_needed_are_the_fewest_who_do()
    {
        for (var erlangs = 0.05; erlangs < 80; erlangs *= 1.2)
        {
            var agents = ErlangC.AgentsFor(erlangs, ThreeMinutes, TwentySeconds, 0.9, 0.85).Agents;
            Does(agents).ShouldBeTrue();
            Does(agents - 1).ShouldBeFalse();

            bool Does(int count)
            {
                var desk = ErlangC.Evaluate(erlangs, count, ThreeMinutes, TwentySeconds);
                return desk is { IsStable: true, ServiceLevel: >= 0.9, Occupancy: <= 0.85 };
            }
        }
    }

    // A. Mandelbaum and S. Zeltyn, "Service engineering in action: the Palm/Erlang-A queue" (2005): 50 agents, 48 calls a minute of a minute each, patience of two minutes.
    [Fact]
    public void Erlang_A_gives_the_values_of_Mandelbaum_and_Zeltyn()
    {
        var minute = TimeSpan.FromMinutes(1);
        var desk = ErlangA.Evaluate(48, 50, minute, 2 * minute);
        desk.AbandonProbability.ShouldBe(0.031, 5e-4);
        desk.AverageWait.TotalSeconds.ShouldBe(3.7, 0.05);
        desk.AverageQueue.ShouldBe(3, 0.05);
        desk.Occupancy.ShouldBe(0.93, 5e-3);
        ErlangC.Evaluate(48, 50, minute, minute).AverageSpeedOfAnswer.TotalSeconds.ShouldBe(20.8, 0.05);
    }

    // With patience as long as the work, each in the system leaves at one rate whether served or not: as many servers as people, a Poisson distribution.
    [Theory]
    [InlineData(10, 12)]
    [InlineData(10, 5)]
    [InlineData(0.3, 1)]
    [InlineData(200, 150)]
    public void With_patience_as_long_as_the_work_it_is_Poisson(double erlangs, int agents)
    {
        var desk = ErlangA.Evaluate(erlangs, agents, ThreeMinutes, ThreeMinutes);
        var poisson = new Poisson(erlangs);
        desk.WaitProbability.ShouldBe(1 - poisson.CumulativeDistribution(agents - 1), 1e-9);
        var queue = Enumerable.Range(agents, 1_000).Sum(people => (people - agents) * poisson.Probability(people));
        desk.AverageQueue.ShouldBe(queue, 1e-9 * Math.Max(1, queue));
        desk.AbandonProbability.ShouldBe(queue / erlangs, 1e-9);
    }

    [Fact]
    public void Between_no_patience_and_endless_patience_lie_Erlang_B_and_Erlang_C()
    {
        for (var agents = 11; agents < 20; agents++)
        {
            var hasty = ErlangA.Evaluate(10, agents, ThreeMinutes, ThreeMinutes / 1_000_000);
            var patient = ErlangA.Evaluate(10, agents, ThreeMinutes, ThreeMinutes * 100_000);
            hasty.AbandonProbability.ShouldBe(ErlangB.Blocking(10, agents), 1e-4);
            patient.WaitProbability.ShouldBe(ErlangC.Evaluate(10, agents, ThreeMinutes, TwentySeconds).WaitProbability, 1e-3);
        }
    }

    [Fact]
    public void A_desk_that_is_far_too_small_loses_those_whom_it_cannot_serve()
    {
        var desk = ErlangA.Evaluate(10_000, 100, ThreeMinutes, ThreeMinutes * 50);
        desk.AbandonProbability.ShouldBe(0.99, 1e-6);
        desk.WaitProbability.ShouldBe(1, 1e-12);
        desk.Occupancy.ShouldBe(1, 1e-6);
        ErlangA.Evaluate(5, 0, ThreeMinutes, ThreeMinutes).AbandonProbability.ShouldBe(1, 1e-12);
        ErlangA.Evaluate(0, 3, ThreeMinutes, ThreeMinutes).ShouldBe(new ErlangAResult(0, 0, TimeSpan.Zero, 0, 0));
        ErlangA.Evaluate(0.001, 2_000, ThreeMinutes, ThreeMinutes).AbandonProbability.ShouldBe(0);
    }

    [Fact]
    public void More_agents_are_never_worse_and_more_load_never_better()
    {
        var random = new Random(3);
        for (var i = 0; i < 200; i++)
        {
            var (erlangs, agents, patience) = (60 * random.NextDouble(), random.Next(1, 70), TimeSpan.FromSeconds(random.Next(10, 2_000)));
            ErlangB.Blocking(erlangs, agents + 1).ShouldBeLessThanOrEqualTo(ErlangB.Blocking(erlangs, agents));
            ErlangB.Blocking(erlangs + 1, agents).ShouldBeGreaterThanOrEqualTo(ErlangB.Blocking(erlangs, agents));
            var (c, more) = (ErlangC.Evaluate(erlangs, agents, ThreeMinutes, TwentySeconds), ErlangC.Evaluate(erlangs, agents + 1, ThreeMinutes, TwentySeconds));
            more.WaitProbability.ShouldBeLessThanOrEqualTo(c.WaitProbability);
            more.ServiceLevel.ShouldBeGreaterThanOrEqualTo(c.ServiceLevel);
            more.AverageSpeedOfAnswer.ShouldBeLessThanOrEqualTo(c.AverageSpeedOfAnswer);
            ErlangC.Evaluate(erlangs, agents, ThreeMinutes, TwentySeconds * 2).ServiceLevel.ShouldBeGreaterThanOrEqualTo(c.ServiceLevel);
            var a = ErlangA.Evaluate(erlangs, agents, ThreeMinutes, patience);
            a.AbandonProbability.ShouldBeInRange(0, 1);
            ErlangA.Evaluate(erlangs, agents + 1, ThreeMinutes, patience).AbandonProbability.ShouldBeLessThanOrEqualTo(a.AbandonProbability + 1e-12);
            ErlangA.Evaluate(erlangs, agents, ThreeMinutes, patience * 2).AbandonProbability.ShouldBeLessThanOrEqualTo(a.AbandonProbability + 1e-12);
            if (c.IsStable)
            {
                a.WaitProbability.ShouldBeLessThanOrEqualTo(c.WaitProbability + 1e-12);
            }
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1)]
    [InlineData(1e8)]
    public void A_load_that_cannot_be_is_refused(double erlangs)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangB.Blocking(erlangs, 3)).Message.ShouldContain("from 0 to 10000000 erlangs");
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangC.Evaluate(erlangs, 3, ThreeMinutes, TwentySeconds));
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangC.AgentsFor(erlangs, ThreeMinutes, TwentySeconds, 0.8));
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangA.Evaluate(erlangs, 3, ThreeMinutes, TwentySeconds));
    }

    [Fact]
    public void Times_and_shares_that_cannot_be_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangB.Blocking(1, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangC.Evaluate(1, 3, TimeSpan.Zero, TwentySeconds));
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangC.Evaluate(1, 3, ThreeMinutes, -TwentySeconds));
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangC.AgentsFor(1, ThreeMinutes, TwentySeconds, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangC.AgentsFor(1, ThreeMinutes, TwentySeconds, 0.8, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangC.AgentsFor(1, ThreeMinutes, TwentySeconds, 0.8, 1, 0.95));
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangA.Evaluate(1, 3, ThreeMinutes, TimeSpan.Zero));
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangA.Evaluate(1, 3, ThreeMinutes, TimeSpan.FromDays(3_000))).Message.ShouldContain("100000 times");
    }
}
