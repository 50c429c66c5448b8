using LibraryService.DependencyInjection;
using LibraryService.Hours;
using LibraryService.Metrics.Churn;
using LibraryService.Sla;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.Tests.Guards;

/// <summary>The names and shapes that are promised to other programs: what is here must compile as it stands, and answer.</summary>
public class FrontDoorTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Hours_are_said_and_asked_as_promised()
    {
        ServiceHours hours = ServiceHours.In("Europe/London")
            .Weekly(DayOfWeek.Monday, "09:00-12:30, 13:30-17:00")
            .Season(new DateOnly(2026, 7, 1), new DateOnly(2026, 8, 31), week => week.Weekly(DayOfWeek.Monday, "10:00-16:00"))
            .Holiday(new DateOnly(2026, 12, 25), "Christmas Day")
            .Special(new DateOnly(2026, 12, 24), "09:00-12:00")
            .Break(new DateOnly(2026, 11, 3), "10:00-11:00")
            .Closure(At.AddDays(7), At.AddDays(8), "burst pipe")
            .Build();
        bool open = hours.IsOpen(At);
        DateTimeOffset? due = hours.Add(At, TimeSpan.FromHours(1));
        DateTimeOffset? next = hours.Add(At, TimeSpan.FromHours(6), Boundary.NextOpening);
        TimeSpan between = hours.Between(At, At.AddDays(1));
        DateTimeOffset?[] edges = [hours.NextOpening(At), hours.NextClosing(At), hours.PreviousClosing(At), hours.PreviousOpening(At)];

        open.ShouldBeTrue();
        due.ShouldBe(At.AddHours(1));
        next.ShouldBe(new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero));
        between.ShouldBe(TimeSpan.FromHours(6));
        edges.ShouldAllBe(edge => edge != null);
        ServiceHours.Always.IsOpen(At).ShouldBeTrue();
        Should.Throw<TimeZoneNotFoundException>(() => ServiceHours.In("Europe/Atlantis"));
    }

    [Fact]
    public void A_clock_is_run_and_asked_as_promised()
    {
        SlaClock clock = SlaClock.Start(ServiceHours.Always, TimeSpan.FromHours(4), At);
        clock = clock.Pause(At.AddHours(1));
        clock = clock.Resume(At.AddHours(2));
        clock = clock.Stop(At.AddHours(3));
        DateTimeOffset? due = clock.Due;
        SlaStatus status = clock.Status(At.AddHours(3));

        due.ShouldBe(At.AddHours(5));
        status.ShouldBe(SlaStatus.Met);
        clock.Elapsed(At.AddHours(9)).ShouldBe(TimeSpan.FromHours(2));
        clock.Remaining(At.AddHours(9)).ShouldBe(TimeSpan.FromHours(2));
    }

    [Fact]
    public void A_policy_is_said_and_evaluated_as_promised()
    {
        var policy = new SlaPolicy("standard")
        {
            FirstResponse = TimeSpan.FromHours(4),
            NextResponse = TimeSpan.FromHours(8),
            Update = null,
            Resolution = SlaTarget.WorkingDays(3),
            PauseStates = ["waiting-on-patron", new PauseState("waiting-on-lender", [SlaMetric.Resolution])],
            Pausing = [SlaMetric.NextResponse, SlaMetric.Update, SlaMetric.Resolution],
        };
        SlaReport report = policy.Evaluate(
            [
                SlaEvent.Opened(At),
                SlaEvent.PatronMessage(At),
                SlaEvent.StaffMessage(At.AddHours(1)),
                SlaEvent.NoReplyNeeded(At.AddHours(1)),
                SlaEvent.StateChanged(At.AddHours(2), "waiting-on-patron"),
                SlaEvent.Resolved(At.AddHours(3)),
                SlaEvent.Reopened(At.AddHours(4)),
                SlaEvent.PolicyChanged(At.AddHours(5), policy),
            ],
            ServiceHours.Always,
            At.AddHours(6));
        SlaMeasure first = report[SlaMetric.FirstResponse];
        IReadOnlyList<SlaExchange> exchanges = report.Exchanges;
        DateTimeOffset? next = report.NextDue;

        (first.Due, first.Status, first.Elapsed, first.Remaining).ShouldBe((At.AddHours(4), SlaStatus.Met, TimeSpan.FromHours(1), TimeSpan.FromHours(3)));
        exchanges.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            exchange => exchange.From.ShouldBe(At),
            exchange => exchange.To.ShouldBe(At.AddHours(1)),
            exchange => exchange.Due.ShouldBe(At.AddHours(8)),
            exchange => exchange.Status.ShouldBe(SlaStatus.Met));
        next.ShouldBe(report[SlaMetric.Resolution].Due);
        report[SlaMetric.Update].Status.ShouldBe(SlaStatus.None);
    }

    [Fact]
    public void Histories_are_fitted_and_asked_as_promised()
    {
        var window = new ActivityWindow(new DateOnly(2026, 1, 1), new DateOnly(2026, 9, 30), daysPerPeriod: 7);
        IEnumerable<(long Patron, DateOnly Day)> events = [(1L, new DateOnly(2026, 1, 5)), (1L, new DateOnly(2026, 2, 5)), (2L, new DateOnly(2026, 3, 1))];
        ActivityHistogram history = ActivityHistogram.FromEvents(events, window) + ActivityHistogram.FromRows([(2, 30.43, 38.86, 1)]);
        var model = new BgNbd(0.243, 4.414, 0.793, 2.426);

        history.Patrons.ShouldBe(3);
        model.LogLikelihoodOf(history).ShouldBeLessThan(0);
        model.ExpectedVisits(2, 30.43, 38.86, 39).ShouldBe(1.226, 1e-3);
        model.ProbabilityAlive(2, 30.43, 38.86).ShouldBeInRange(0, 1);
        model.ProbabilityOfNoVisit(2, 30.43, 38.86, 39).ShouldBeInRange(0, 1);
        model.ProbabilityOfVisits(0, 39).ShouldBeInRange(0, 1);
        SurvivalCurve curve = SurvivalCurve.KaplanMeier([(1.0, true), (2.0, false), (3.0, true)]);
        curve.At(1).ShouldBe(2.0 / 3, 1e-12);
        curve.Median.ShouldBe(3);
        LogRank.Test([(1.0, true), (2.0, true)], [(3.0, true), (4.0, true)]).PValue.ShouldBeInRange(0, 1);
    }

    [Fact]
    public void AddLibraryService_may_be_called_twice_and_returns_a_builder()
    {
        var services = new ServiceCollection();
        services.AddLibraryService();
        ILibraryServiceBuilder builder = services.AddLibraryService(_ => { })
            .AddHours("main", ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Build())
            .AddPolicy(new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(4) });
        using var provider = builder.Services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        provider.GetRequiredService<SlaPolicyBook>().Policies.ShouldHaveSingleItem();
        provider.GetRequiredService<HoursBook>().Find(new BranchId("main")).ShouldNotBeNull();
    }
}
