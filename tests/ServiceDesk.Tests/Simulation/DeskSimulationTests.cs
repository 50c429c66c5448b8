using LibraryService.Routing;
using LibraryService.Samples.Desk.Simulation;

namespace LibraryService.Samples.Desk.Tests.Simulation;

public class DeskSimulationTests
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly Lazy<DeskRun> Simulated = new(() => DeskRun.Of("simulate"));

    [Theory]
    [InlineData(10, 8.0)]
    [InlineData(5, 3.0)]
    public void Where_its_assumptions_hold_waits_are_those_of_Erlang_C(int agents, double erlangs)
    {
        var theory = new ErlangC(erlangs, agents);
        var runs = Enumerable.Range(0, 8).Select(seed => Waits(seed, agents, erlangs, 5000)).ToList();
        ShouldAgree(runs.Select(run => 1 - run.AtOrBelow(TimeSpan.Zero)), theory.WaitProbability);
        ShouldAgree(runs.Select(run => run.AtOrBelow(TimeSpan.FromSeconds(20))), theory.AnsweredWithin(20.0 / 240));
        ShouldAgree(runs.Select(run => run.AtOrBelow(TimeSpan.FromSeconds(60))), theory.AnsweredWithin(60.0 / 240));
    }

    [Fact]
    public void All_of_a_day_are_answered_and_none_before_it_came_in()
    {
        var day = BusyDay.Arrivals(27).Take(2000).ToList();
        var result = new DeskSimulation(BusyDay.Policy(InquiryStrategy.LeastLoaded), BusyDay.Staff(27), TimeSpan.FromSeconds(10)).Run(day);
        result.Waits.Count.ShouldBe(2000);
        result.Waits.Min!.Value.ShouldBeGreaterThanOrEqualTo(TimeSpan.Zero);
    }

    [Fact]
    public void The_same_seed_gives_the_same_day_and_another_another()
    {
        BusyDay.Arrivals(27).Take(50).Select(asked => asked.ToString()).ShouldBe(BusyDay.Arrivals(27).Take(50).Select(asked => asked.ToString()));
        BusyDay.Arrivals(28)[0].Inquiry.ReceivedAt.ShouldNotBe(BusyDay.Arrivals(27)[0].Inquiry.ReceivedAt);
        BusyDay.Arrivals(27).Count.ShouldBe(20_000);
        BusyDay.Staff(27).Count.ShouldBe(150);
    }

    [Fact]
    public void The_table_on_the_page_is_what_the_command_prints()
    {
        Simulated.Value.Code.ShouldBe(0);
        Simulated.Value.Errors.ShouldBeEmpty();
        Page().ShouldContain(string.Join('\n', Simulated.Value.Output.Trim('\n').Split('\n').Select(line => line.TrimEnd())));
    }

    // Four standard errors of the mean of independent runs; and the error is small, so that a wrong wait would be seen.
    private static void ShouldAgree(IEnumerable<double> runs, double theory)
    {
        var values = runs.ToList();
        var mean = values.Average();
        var error = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1) / values.Count);
        error.ShouldBeLessThan(0.02);
        mean.ShouldBe(theory, 4 * error);
    }

    private static Run Waits(int seed, int agents, double erlangs, int count)
    {
        var random = new Random(seed);
        var at = Nine;
        var day = new List<SimulatedInquiry>();
        for (var i = 0; i < count; i++)
        {
            at += Exponential(random, TimeSpan.FromMinutes(4) / erlangs);
            var inquiry = new Inquiry { Id = new CaseId($"C-{i:000000}"), Channel = Channel.Voice, ReceivedAt = at };
            day.Add(new SimulatedInquiry(inquiry, Exponential(random, TimeSpan.FromMinutes(4))));
        }

        var staff = Enumerable.Range(0, agents).Select(i => new StaffMember(new StaffId($"a{i:00}")) { Status = StaffStatus.Available }).ToList();

        // Nothing changes but by what comes in and what is done, so there is no need to ask in between.
        var policy = new InquiryPolicy([new InquiryQueue(new QueueId("line"))]) { AskAgainAfter = TimeSpan.FromDays(1) };
        return new Run(new DeskSimulation(policy, staff, TimeSpan.Zero).Run(day));
    }

    private static TimeSpan Exponential(Random random, TimeSpan mean) => mean * -Math.Log(1 - random.NextDouble());

    private static string Page() => File.ReadAllText(Repository.Path("docs", "routing.md"));

    private sealed record Run(SimulationResult Result)
    {
        public double AtOrBelow(TimeSpan wait) => (double)Result.Waits.CountAtOrBelow(wait) / Result.Waits.Count;
    }
}
