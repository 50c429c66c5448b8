using LibraryService.Hours;
using LibraryService.Sla;
using static LibraryService.Tests.Sla.Cases;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class PolicyChangedTests
{
    private static readonly SlaPolicy Urgent = new("urgent")
    {
        FirstResponse = TimeSpan.FromHours(1),
        NextResponse = TimeSpan.FromHours(2),
        Resolution = TimeSpan.FromHours(8),
    };

    [Fact]
    public void What_is_open_is_dated_anew_from_its_original_start() =>
        Changed("opened Mon 09:00", "Mon 09:30", "Mon 09:45")[SlaMetric.FirstResponse].Due.ShouldBe(At("Mon 10:00"));

    [Fact]
    public void A_change_can_breach_at_once() =>
        Changed("opened Mon 09:00", "Mon 12:00", "Mon 12:00")[SlaMetric.FirstResponse].Status.ShouldBe(SlaStatus.Breached);

    [Fact]
    public void A_change_can_make_good_what_was_breached() =>
        Urgent.Evaluate([.. Events("opened Mon 09:00"), SlaEvent.PolicyChanged(At("Mon 11:00"), Standard)], NineToFive, At("Mon 12:00"))
            [SlaMetric.FirstResponse].Status.ShouldBe(SlaStatus.Running);

    [Fact]
    public void What_had_ended_keeps_its_policy() =>
        Changed("opened Mon 09:00; staff Mon 12:00", "Mon 13:00", "Mon 14:00")[SlaMetric.FirstResponse].Due.ShouldBe(At("Mon 13:00"));

    [Fact]
    public void An_exchange_that_had_ended_keeps_its_policy_and_the_open_one_has_the_new() =>
        Changed("opened Mon 09:00; patron Mon 09:00; staff Mon 12:00; patron Mon 14:00", "Mon 15:00", "Mon 15:00").Exchanges
            .Select(exchange => exchange.Due).ShouldBe([At("Mon 17:00"), At("Mon 16:00")]);

    [Fact]
    public void A_change_before_the_answer_governs_the_exchange() =>
        Changed("opened Mon 09:00; patron Mon 09:00; staff Mon 12:00", "Mon 11:59", "Mon 15:00").Exchanges[0].Status.ShouldBe(SlaStatus.Missed);

    [Fact]
    public void A_change_at_the_instant_of_the_answer_governs_the_exchange() =>
        Changed("opened Mon 09:00; patron Mon 09:00; staff Mon 12:00", "Mon 12:00", "Mon 15:00").Exchanges[0].Status.ShouldBe(SlaStatus.Missed);

    [Fact]
    public void A_change_after_the_resolution_changes_nothing() =>
        Changed("opened Mon 09:00; resolved Tue 12:00", "Wed 09:00", "Thu 09:00")[SlaMetric.Resolution].Status.ShouldBe(SlaStatus.Met);

    [Fact]
    public void Reopened_after_a_change_the_new_policy_counts() =>
        Changed("opened Mon 09:00; resolved Tue 12:00; reopened Thu 09:00", "Wed 09:00", "Thu 09:00")[SlaMetric.Resolution].Status.ShouldBe(SlaStatus.Breached);

    [Fact]
    public void The_pauses_of_the_past_are_those_of_the_new_policy() =>
        Changed("opened Mon 09:00; state waiting-on-patron Mon 10:00", "Mon 12:00", "Mon 12:00")[SlaMetric.Resolution].Due.ShouldBe(At("Mon 17:00"));

    [Fact]
    public void A_promise_that_the_new_policy_does_not_make_is_gone() =>
        Changed("opened Mon 09:00", "Mon 10:00", "Mon 12:00")[SlaMetric.Update].Status.ShouldBe(SlaStatus.None);

    [Fact]
    public void A_promise_that_the_new_policy_adds_runs_from_its_original_start() =>
        Urgent.Evaluate([.. Events("opened Mon 09:00"), SlaEvent.PolicyChanged(At("Tue 12:00"), Standard)], NineToFive, At("Tue 12:00"))
            [SlaMetric.Update].Due.ShouldBe(At("Tue 17:00"));

    [Fact]
    public void A_change_after_the_instant_asked_about_is_not_seen() =>
        Changed("opened Mon 09:00", "Mon 12:00", "Mon 11:59")[SlaMetric.FirstResponse].Due.ShouldBe(At("Mon 13:00"));

    [Fact]
    public void The_answer_under_the_old_policy_can_still_be_asked_for() =>
        Standard.Evaluate(Events("opened Mon 09:00"), NineToFive, At("Mon 12:00"))[SlaMetric.FirstResponse].Due.ShouldBe(At("Mon 13:00"));

    [Fact]
    public void The_latest_of_several_changes_counts() =>
        Standard.Evaluate(
                [.. Events("opened Mon 09:00"), SlaEvent.PolicyChanged(At("Mon 11:00"), Standard), SlaEvent.PolicyChanged(At("Mon 10:00"), Urgent)],
                NineToFive,
                At("Mon 12:00"))
            [SlaMetric.FirstResponse].Due.ShouldBe(At("Mon 13:00"));

    [Fact]
    public void The_hours_of_the_policy_count_before_those_of_the_branch() =>
        new SlaPolicy("chat") { FirstResponse = TimeSpan.FromHours(4), Hours = ServiceHours.Always }
            .Evaluate(Events("opened Mon 16:00"), NineToFive, At("Mon 16:00"))[SlaMetric.FirstResponse].Due.ShouldBe(At("Mon 20:00"));

    [Fact]
    public void Edited_hours_date_every_open_promise_anew() =>
        Standard.Evaluate(Events("opened Mon 09:00"), Weekdays("09:00-17:00").Closure(At("Mon 10:00"), At("Mon 15:00")).Build(), At("Mon 09:30"))
            [SlaMetric.FirstResponse].Due.ShouldBe(At("Tue 10:00"));

    [Fact]
    public void A_policy_is_needed_for_a_change() =>
        Should.Throw<ArgumentNullException>(() => SlaEvent.PolicyChanged(At("Mon 09:00"), null!));

    private static SlaReport Changed(string events, string changed, string asOf) =>
        Standard.Evaluate([.. Events(events), SlaEvent.PolicyChanged(At(changed), Urgent)], NineToFive, At(asOf));
}
