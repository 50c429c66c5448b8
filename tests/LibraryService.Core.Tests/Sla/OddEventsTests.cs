using LibraryService.Sla;
using static LibraryService.Tests.Sla.Cases;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

/// <summary>Events that come late, twice, out of order, too early, or not at all.</summary>
public class OddEventsTests
{
    private const string Whole = "opened Mon 09:00; patron Mon 10:00; staff Mon 11:00; state waiting-on-patron Mon 11:00; patron Tue 09:00; staff Tue 10:00; "
        + "resolved Tue 12:00; patron Tue 13:00; reopened Wed 09:00; staff Wed 10:00";

    [Fact]
    public void Without_an_opening_there_are_no_clocks() =>
        Told(Report("patron Mon 10:00; staff Mon 11:00; resolved Mon 12:00", "Fri 09:00")).ShouldBe(Told(Report("", "Fri 09:00")));

    [Fact]
    public void Without_clocks_every_status_is_none_and_nothing_is_due()
    {
        var report = Report("", "Fri 09:00");
        Enum.GetValues<SlaMetric>().ShouldAllBe(metric => report[metric].Status == SlaStatus.None);
        report.NextDue.ShouldBeNull();
        report.Exchanges.ShouldBeEmpty();
    }

    [Fact]
    public void An_opening_after_the_instant_asked_about_is_not_seen() =>
        Report("opened Mon 09:00", "Mon 08:59")[SlaMetric.FirstResponse].Status.ShouldBe(SlaStatus.None);

    [Fact]
    public void At_the_instant_of_the_opening_the_clocks_run() =>
        Report("opened Mon 09:00", "Mon 09:00")[SlaMetric.FirstResponse].Status.ShouldBe(SlaStatus.Running);

    [Fact]
    public void Of_two_openings_the_earlier_counts() =>
        Report("opened Mon 12:00; opened Mon 09:00", "Mon 12:30")[SlaMetric.FirstResponse].Due.ShouldBe(At("Mon 13:00"));

    [Fact]
    public void An_opening_after_a_resolution_does_not_open_again() =>
        Report("opened Mon 09:00; resolved Mon 10:00; opened Mon 12:00", "Fri 12:30")[SlaMetric.Resolution].Status.ShouldBe(SlaStatus.Met);

    [Fact]
    public void An_event_before_the_opening_counts_at_the_opening() =>
        Report("patron Mon 07:00; opened Mon 09:00", "Mon 10:00").Exchanges[0].From.ShouldBe(At("Mon 09:00"));

    [Fact]
    public void Events_before_the_opening_keep_their_order() =>
        Report("staff Mon 07:00; patron Mon 08:00; opened Mon 09:00", "Mon 10:00").Exchanges[0].To.ShouldBeNull();

    [Fact]
    public void Resolved_before_the_opening_is_resolved_at_the_opening() =>
        Report("resolved Mon 07:00; opened Mon 09:00", "Fri 10:00")[SlaMetric.Resolution].Elapsed.ShouldBe(TimeSpan.Zero);

    [Fact]
    public void An_event_that_forgot_its_instant_counts_at_the_opening() =>
        Standard.Evaluate([SlaEvent.StaffMessage(default), .. Events("opened Mon 09:00")], NineToFive, At("Mon 10:00"))
            [SlaMetric.FirstResponse].Status.ShouldBe(SlaStatus.Met);

    [Fact]
    public void A_message_from_staff_after_the_resolution_changes_no_promise_but_the_answer() =>
        Report("opened Mon 09:00; resolved Mon 10:00; staff Fri 10:00", "Fri 12:00")[SlaMetric.FirstResponse].Elapsed.ShouldBe(TimeSpan.FromHours(1));

    [Fact]
    public void Backwards_is_the_same() =>
        Told(Standard.Evaluate(Events(Whole).Reverse(), NineToFive, At("Wed 12:00"))).ShouldBe(Told(Report(Whole, "Wed 12:00")));

    [Fact]
    public void Every_event_twice_is_the_same() => Told(Report(Whole + "; " + Whole, "Wed 12:00")).ShouldBe(Told(Report(Whole, "Wed 12:00")));

    [Fact]
    public void An_answer_told_twice_is_one_wait_less() =>
        Report("opened Mon 09:00; staff Mon 10:00; staff Mon 10:00", "Mon 12:00").Updates.Count.ShouldBe(2);

    [Fact]
    public void A_late_event_changes_what_was_told_before() =>
        Report("opened Mon 09:00; staff Mon 16:00; staff Mon 10:00", "Mon 17:00")[SlaMetric.FirstResponse].Status.ShouldBe(SlaStatus.Met);

    [Fact]
    public void Events_after_the_instant_asked_about_are_not_seen() =>
        Told(Report(Whole, "Mon 10:30")).ShouldBe(Told(Report("opened Mon 09:00; patron Mon 10:00", "Mon 10:30")));

    [Theory]
    [InlineData("patron Mon 10:00; staff Mon 10:00", SlaStatus.Met)]
    [InlineData("staff Mon 10:00; patron Mon 10:00", SlaStatus.Met)]
    [InlineData("patron Mon 10:00; thanks Mon 10:00", SlaStatus.None)]
    [InlineData("patron Mon 10:00; resolved Mon 10:00", SlaStatus.Met)]
    [InlineData("state waiting-on-patron Mon 10:00; patron Mon 10:00", SlaStatus.Paused)]
    [InlineData("reopened Mon 10:00; resolved Mon 10:00; patron Mon 11:00", SlaStatus.Running)]
    public void Events_at_one_instant_have_an_order_of_their_own(string events, SlaStatus next) =>
        Report("opened Mon 09:00; " + events, "Mon 12:00")[SlaMetric.NextResponse].Status.ShouldBe(next);

    [Fact]
    public void Two_states_at_one_instant_count_the_same_in_any_order() =>
        Told(Report("opened Mon 09:00; state waiting-on-patron Mon 10:00; state open Mon 10:00", "Mon 12:00"))
            .ShouldBe(Told(Report("opened Mon 09:00; state open Mon 10:00; state waiting-on-patron Mon 10:00", "Mon 12:00")));

    [Fact]
    public void Two_policies_at_one_instant_count_the_same_in_any_order()
    {
        SlaEvent[] changes = [.. Policies().Select(policy => SlaEvent.PolicyChanged(At("Mon 10:00"), policy))];
        Told(Standard.Evaluate([.. Events("opened Mon 09:00; state open Mon 09:30"), .. changes], NineToFive, At("Mon 12:00")))
            .ShouldBe(Told(Standard.Evaluate([.. Events("opened Mon 09:00; state open Mon 09:30"), .. changes.Reverse()], NineToFive, At("Mon 12:00"))));
    }

    [Fact]
    public void An_instant_is_told_by_the_time_not_by_its_offset() =>
        Standard.Evaluate(
                [SlaEvent.Opened(At("Mon 09:00").ToOffset(TimeSpan.FromHours(10))), SlaEvent.StaffMessage(At("Mon 10:00").ToOffset(TimeSpan.FromHours(-8)))],
                NineToFive,
                At("Mon 12:00"))
            [SlaMetric.FirstResponse].Elapsed.ShouldBe(TimeSpan.FromHours(1));

    [Fact]
    public void A_target_beyond_the_calendar_is_never_due_and_met_whenever_it_ends()
    {
        var policy = new SlaPolicy("never") { FirstResponse = TimeSpan.MaxValue, Resolution = SlaTarget.WorkingDays(int.MaxValue) };
        policy.Evaluate(Events("opened Mon 09:00"), NineToFive, At("Fri 09:00")).NextDue.ShouldBeNull();
        policy.Evaluate(Events("opened Mon 09:00; resolved Thu 09:00"), NineToFive, At("Fri 09:00"))[SlaMetric.Resolution].Status.ShouldBe(SlaStatus.Met);
    }

    [Fact]
    public void An_instant_outside_the_years_of_the_calendar_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Standard.Evaluate(Events("opened Mon 09:00"), NineToFive, DateTimeOffset.MaxValue));

    [Fact]
    public void Events_and_hours_are_needed()
    {
        Should.Throw<ArgumentNullException>(() => Standard.Evaluate(null!, NineToFive, At("Mon 09:00")));
        Should.Throw<ArgumentNullException>(() => Standard.Evaluate([], null!, At("Mon 09:00")));
    }

    private static SlaPolicy[] Policies() =>
    [
        new("a") { FirstResponse = TimeSpan.FromHours(1) },
        new("b") { FirstResponse = TimeSpan.FromHours(2) },
        new("c") { Resolution = TimeSpan.FromHours(3), PauseStates = [new PauseState("open", [])] },
        new("c") { Resolution = TimeSpan.FromHours(3), PauseStates = ["open"] },
    ];
}
