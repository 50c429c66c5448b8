using LibraryService.Hours;
using LibraryService.Metrics.Staffing;

namespace LibraryService.Tests.Metrics.Staffing;

public class StaffingPlanTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly ServiceHours Hours = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-10:15").Weekly(DayOfWeek.Saturday, "10:00-11:00").Build();

    [Fact]
    public void Arrivals_are_counted_by_the_half_hour_of_the_wall_clock()
    {
        // The clock goes back on 25 October: nine o'clock is nine o'clock before and after.
        var history = ArrivalHistory.Of(
            [At("2026-10-19T08:00Z"), At("2026-10-19T08:29Z"), At("2026-10-26T09:00Z"), At("2026-11-01T23:59Z"), At("2026-11-02T00:00Z"), At("2026-10-18T22:59Z")],
            new DateOnly(2026, 10, 19), 2, "Europe/London");
        history.Arrivals.ShouldBe(4);
        (history[0, 18], history[1, 18], history[1, 335]).ShouldBe((2, 1, 1));
    }

    [Fact]
    public void Histories_of_the_same_weeks_add_up()
    {
        var (one, two) = (Weekly([30, 40]), Weekly([6, 4]));
        (one + two)[0, 18].ShouldBe(36);
        (one + two).Arrivals.ShouldBe((two + one).Arrivals);
        Should.Throw<ArgumentException>(() => one + Weekly([1])).Message.ShouldContain("2 weeks from 2026-11-23 and 1");
    }

    [Fact]
    public void A_steady_week_is_expected_again()
    {
        var forecast = Weekly([30, 30, 30, 30]).Forecast();
        forecast[18].ShouldBe(30, 1e-12);
        forecast[19].ShouldBe(0);
        forecast.Total.ShouldBe(30, 1e-12);
        forecast.Dispersion.ShouldBe(1);
        forecast.Range(18, 0.95).ShouldSatisfyAllConditions(range => range.Low.ShouldBe(30 - (1.96 * Math.Sqrt(30)), 0.01), range => range.High.ShouldBe(30 + (1.96 * Math.Sqrt(30)), 0.01));
    }

    [Fact]
    public void A_busier_time_is_followed_and_a_wild_one_widens_the_range()
    {
        Weekly([20, 20, 40, 40]).Forecast().Total.ShouldBe(20 + (20 * (1 - (0.8 * 0.8))), 1e-9);
        var wild = Weekly([5, 60, 8, 50]).Forecast();
        wild.Dispersion.ShouldBeGreaterThan(10);
        wild.Range(18).Low.ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public void No_arrivals_are_a_forecast_of_none()
    {
        var forecast = ArrivalHistory.Of([], Monday, 3, "Europe/London").Forecast();
        (forecast.Total, forecast[0], forecast.Dispersion).ShouldBe((0, 0, 1));
        forecast.Range(0).ShouldBe(new(0, 0));
    }

    // The range is meant for one half hour of one week: over many weeks by chance it holds them as often as it says.
    [Fact]
    public void The_range_holds_next_week_as_often_as_it_says()
    {
        var random = new Random(7);
        var (held, all) = (0, 0);
        for (var run = 0; run < 40; run++)
        {
            var forecast = Poisson(random, 26, 20).Forecast();
            var next = Poisson(random, 1, 20);
            for (var interval = 0; interval < 20; interval++)
            {
                held += forecast.Range(interval, 0.8).Contains(next[0, interval]) ? 1 : 0;
                all++;
            }
        }

        ((double)held / all).ShouldBe(0.8, 0.06);
    }

    [Fact]
    public void A_plan_has_the_half_hours_in_which_the_desk_is_open()
    {
        var plan = StaffingPlan.For(Weekly([30, 30]).Forecast(), new StaffingTarget(), Hours, Monday);
        plan.Intervals.Select(interval => (interval.From, interval.Open.TotalMinutes)).ShouldBe(
        [
            (At("2026-11-23T09:00Z"), 30), (At("2026-11-23T09:30Z"), 30), (At("2026-11-23T10:00Z"), 15), (At("2026-11-28T10:00Z"), 30), (At("2026-11-28T10:30Z"), 30),
        ]);
    }

    [Fact]
    public void Each_half_hour_has_the_fewest_who_do_and_a_quiet_one_has_somebody()
    {
        var target = new StaffingTarget { HandleTime = TimeSpan.FromMinutes(3), TargetWait = TimeSpan.FromSeconds(20), ServiceLevel = 0.8, MaxOccupancy = 1, Shrinkage = 0.3 };
        var plan = StaffingPlan.For(Weekly([100, 100]).Forecast(), target, Hours, Monday);
        plan.Intervals[0].Needed.ShouldBe(new AgentsNeeded(14, 20));
        plan.Intervals[0].Foreseen.ServiceLevel.ShouldBe(0.888, 5e-4);
        plan.Intervals[1].Needed.ShouldBe(new AgentsNeeded(1, 2));
        plan.Peak.ShouldBe(14);
        plan.DeskHours.ShouldBe(7 + 0.5 + 0.25 + 1, 1e-9);
        plan.ScheduledHours.ShouldBe(10 + 1 + 0.5 + 2, 1e-9);
        (target with { Fewest = 0 }).For(0, StaffingPlan.Interval).ShouldBe(new AgentsNeeded(0, 0));
    }

    [Fact]
    public void A_plan_for_busy_half_hours_takes_no_fewer_people()
    {
        var forecast = Weekly([28, 35, 31, 40]).Forecast();
        StaffingPlan Plan(double busy) => StaffingPlan.For(forecast, new StaffingTarget(), Hours, Monday, busy);
        Plan(0.9).Intervals[0].Arrivals.ShouldBe(forecast.Range(18, 0.8).High);
        Plan(0.1).Intervals[0].Arrivals.ShouldBe(forecast.Range(18, 0.8).Low);
        Plan(0.9).Peak.ShouldBeGreaterThan(Plan(0.1).Peak);
    }

    [Fact]
    public void Hours_that_never_open_take_nobody()
    {
        var plan = StaffingPlan.For(Weekly([1]).Forecast(), new StaffingTarget(), ServiceHours.In("Europe/London").Build(), Monday);
        (plan.Intervals.Count, plan.Peak, plan.DeskHours).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void In_the_week_of_a_change_of_the_clocks_no_half_hour_is_made_up()
    {
        var plan = StaffingPlan.For(Weekly([1]).Forecast(), new StaffingTarget(), ServiceHours.In("Europe/London").Weekly(DayOfWeek.Sunday, "00:00-24:00").Build(), new DateOnly(2026, 3, 23));
        plan.Intervals.Count.ShouldBe(46);
        plan.DeskHours.ShouldBe(23);
    }

    [Fact]
    public void What_cannot_be_planned_is_refused()
    {
        var forecast = Weekly([1]).Forecast();
        Should.Throw<ArgumentOutOfRangeException>(() => StaffingPlan.For(forecast, new StaffingTarget(), Hours, Monday.AddDays(1))).Message.ShouldContain("2026-11-24 is a Tuesday");
        Should.Throw<ArgumentOutOfRangeException>(() => StaffingPlan.For(forecast, new StaffingTarget(), Hours, Monday, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => ArrivalHistory.Of([], Monday, 0, "Europe/London"));
        Should.Throw<TimeZoneNotFoundException>(() => ArrivalHistory.Of([], Monday, 1, "Europe/Nowhere"));
        Should.Throw<ArgumentOutOfRangeException>(() => new StaffingTarget { HandleTime = TimeSpan.Zero });
        Should.Throw<ArgumentOutOfRangeException>(() => new StaffingTarget { TargetWait = -TimeSpan.FromTicks(1) });
        Should.Throw<ArgumentOutOfRangeException>(() => new StaffingTarget { ServiceLevel = 1 });
        Should.Throw<ArgumentOutOfRangeException>(() => new StaffingTarget { MaxOccupancy = double.NaN });
        Should.Throw<ArgumentOutOfRangeException>(() => new StaffingTarget { Shrinkage = 1 });
        Should.Throw<ArgumentOutOfRangeException>(() => new StaffingTarget { Fewest = -1 });
        Should.Throw<ArgumentOutOfRangeException>(() => forecast[336]);
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    // So many on each Monday at nine.
    private static ArrivalHistory Weekly(int[] counts) => ArrivalHistory.Of(
        counts.SelectMany((count, week) => Enumerable.Repeat(At("2026-11-23T09:10Z").AddDays(7 * week), count)), Monday, counts.Length, "Europe/London");

    private static ArrivalHistory Poisson(Random random, int weeks, int intervals) => ArrivalHistory.Of(
        from week in Enumerable.Range(0, weeks)
        from interval in Enumerable.Range(0, intervals)
        from arrival in Enumerable.Range(0, MathNet.Numerics.Distributions.Poisson.Sample(random, 15))
        select At("2026-11-23T00:00Z").AddDays(7 * week).AddMinutes(30 * interval),
        Monday,
        weeks,
        "Etc/UTC");
}
