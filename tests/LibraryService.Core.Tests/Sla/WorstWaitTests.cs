using LibraryService.Hours;
using LibraryService.Sla;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class WorstWaitTests
{
    private static readonly BranchId Main = new("main");

    // 34 hours a week.
    private static readonly ServiceHours Village = Days("Mon Tue Wed Thu", "10:00-13:00, 14:00-18:00").Weekly(DayOfWeek.Saturday, "10:00-16:00").Build();

    [Fact]
    public void Three_days_of_open_time_are_more_than_two_weeks_at_34_hours_a_week() =>
        Worst(Village, TimeSpan.FromDays(3)).Wait!.Value.ShouldBeGreaterThan(TimeSpan.FromDays(14));

    [Fact]
    public void An_hour_is_a_weekend_to_who_asks_at_the_last_minute() =>
        Worst(NineToFive, TimeSpan.FromHours(1)).Wait.ShouldBe(At("next Mon 10:00") - At("Fri 17:00"));

    [Fact]
    public void A_day_is_a_weekend_more_to_who_asks_a_moment_after_the_opening() =>
        Worst(NineToFive, TimeSpan.FromHours(8)).Wait.ShouldBe(At("next Mon 17:00") - At("Fri 17:00"));

    [Fact]
    public void A_working_day_is_longest_from_the_midnight_of_a_Friday()
    {
        var worst = Worst(NineToFive, SlaTarget.WorkingDays(1));
        worst.Wait.ShouldBe(At("next Mon 17:00") - At("Fri 00:00"));
        worst.From.ShouldBe(At("Fri 00:00"));
    }

    [Fact]
    public void Elapsed_time_is_what_it_says() => Worst(NineToFive, SlaTarget.Elapsed(TimeSpan.FromDays(28))).Wait.ShouldBe(TimeSpan.FromDays(28));

    [Fact]
    public void Hours_that_never_open_make_somebody_wait_for_ever() => Worst(Never, TimeSpan.FromHours(1)).Wait.ShouldBeNull();

    [Fact]
    public void Around_the_clock_an_hour_is_an_hour() => Worst(ServiceHours.Always, TimeSpan.FromHours(1)).Wait.ShouldBe(TimeSpan.FromHours(1));

    [Fact]
    public void Asked_about_a_day_it_sees_the_worst_of_that_day_though_it_ends_days_later() =>
        Waits(NineToFive, TimeSpan.FromHours(15.5), At("Wed 10:00"), 1).ShouldHaveSingleItem()
            .Wait.ShouldBe(At("next Mon 09:00") - At("Thu 09:30"));

    [Theory]
    [InlineData("open")]
    [InlineData("working")]
    [InlineData("elapsed")]
    public void The_worst_wait_is_that_of_asking_at_every_minute(string kind)
    {
        ServiceHours[] places =
        [
            NineToFive, Village, Weekdays("22:00-06:00").Build(), Weekdays("09:00-12:30, 13:30-17:00").Holiday(Date("Wed"), Date("next Tue")).Build(),
            Weekdays("08:00-20:00").Closure(At("Tue 11:00"), At("Wed 15:30")).Special(Date("Fri"), "09:00-10:00").Build(), ServiceHours.Always,
            Days("Mon Tue Wed Thu Fri Sat Sun", "00:00-24:00").Break(Date("Thu"), "10:00-11:00").Build(),
        ];
        foreach (var place in places)
        {
            foreach (var amount in new[] { 1, 3, 8, 17, 72 })
            {
                var target = kind switch
                {
                    "open" => SlaTarget.Open(TimeSpan.FromHours(amount)),
                    "elapsed" => SlaTarget.Elapsed(TimeSpan.FromHours(amount)),
                    _ => SlaTarget.WorkingDays(amount),
                };
                foreach (var days in new[] { 1, 4, 14 })
                {
                    var from = At("Mon 09:17").AddDays(14 - days);
                    var asked = BruteForce(place, target, from, days);
                    Waits(place, target, from, days).ShouldHaveSingleItem().Wait!.Value
                        .ShouldBeInRange(asked, asked + TimeSpan.FromMinutes(1), $"{target} in {days} days of {place.ToJson()}");
                }
            }
        }
    }

    [Fact]
    public void Each_branch_policy_and_promise_has_an_entry()
    {
        var book = new SlaPolicyBook(
        [
            new SlaPolicy("all") { FirstResponse = TimeSpan.FromHours(1), Resolution = SlaTarget.WorkingDays(3), Update = TimeSpan.Zero },
            new SlaPolicy("north") { NextResponse = TimeSpan.FromHours(1), Branches = [new BranchId("north")] },
        ]);
        var branches = new Dictionary<BranchId, ServiceHours> { [new("south")] = Village, [new("north")] = NineToFive };
        book.WorstWaits(branches, At("Mon 00:00")).Select(wait => $"{wait.Branch} {wait.Policy.Name} {wait.Metric} {wait.Target}").ShouldBe(
        [
            "north all FirstResponse 1 open hour",
            "north all Resolution 3 working days",
            "north north NextResponse 1 open hour",
            "south all FirstResponse 1 open hour",
            "south all Resolution 3 working days",
        ]);
    }

    [Fact]
    public void A_policy_with_hours_of_its_own_waits_in_those() =>
        new SlaPolicyBook([new SlaPolicy("chat") { FirstResponse = TimeSpan.FromHours(1), Hours = ServiceHours.Always }])
            .WorstWaits(new Dictionary<BranchId, ServiceHours> { [Main] = Village }, At("Mon 00:00"))
            .ShouldHaveSingleItem().Wait.ShouldBe(TimeSpan.FromHours(1));

    [Fact]
    public void A_date_that_a_zone_skipped_is_no_midnight() =>
        Waits(
                ServiceHours.In("Pacific/Apia").Weekly(DayOfWeek.Friday, "09:00-17:00").Build(),
                SlaTarget.WorkingDays(1),
                new DateTimeOffset(2011, 12, 27, 0, 0, 0, TimeSpan.FromHours(-10)),
                14)
            .ShouldHaveSingleItem().Wait!.Value.ShouldBeGreaterThan(TimeSpan.FromDays(7));

    [Fact]
    public void The_years_of_the_calendar_end_the_asking() =>
        Waits(NineToFive, SlaTarget.WorkingDays(1), new DateTimeOffset(2200, 12, 20, 0, 0, 0, TimeSpan.Zero), 366).ShouldHaveSingleItem().Wait.ShouldBeNull();

    [Fact]
    public void At_least_a_day_is_asked_about() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Waits(NineToFive, TimeSpan.FromHours(1), At("Mon 00:00"), 0));

    private static SlaWait Worst(ServiceHours hours, SlaTarget target) => Waits(hours, target, At("Mon 00:00"), 14).ShouldHaveSingleItem();

    private static IReadOnlyList<SlaWait> Waits(ServiceHours hours, SlaTarget target, DateTimeOffset from, int days) =>
        new SlaPolicyBook([new SlaPolicy("p") { FirstResponse = target }])
            .WorstWaits(new Dictionary<BranchId, ServiceHours> { [Main] = hours }, from, days);

    private static TimeSpan BruteForce(ServiceHours hours, SlaTarget target, DateTimeOffset from, int days)
    {
        var worst = TimeSpan.Zero;
        for (var at = from; at < from.AddDays(days); at = at.AddMinutes(1))
        {
            var wait = SlaClock.Start(hours, target, at).Due!.Value - at;
            worst = wait > worst ? wait : worst;
        }

        return worst;
    }
}
