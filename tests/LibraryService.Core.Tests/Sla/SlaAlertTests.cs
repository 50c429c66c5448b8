using LibraryService.Sla;
using static LibraryService.Tests.Sla.Cases;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class SlaAlertTests
{
    private static readonly CaseId Case = new("C-118");

    private static readonly SlaPolicy Policy = new("standard")
    {
        FirstResponse = TimeSpan.FromHours(4),
        NextResponse = TimeSpan.FromHours(4),
        PauseStates = [new PauseState("paused", [SlaMetric.FirstResponse])],
        Steps =
        [
            SlaStep.Fraction("half", 0.5, [SlaMetric.FirstResponse]),
            SlaStep.Left("hour-left", TimeSpan.FromHours(1), [SlaMetric.FirstResponse]),
            SlaStep.Breach("breach"),
            SlaStep.Overdue("escalate", TimeSpan.FromHours(2)),
        ],
    };

    [Theory]
    [InlineData("Mon 10:59", "")]
    [InlineData("Mon 11:00", "half")]
    [InlineData("Mon 12:00", "half hour-left")]
    [InlineData("Mon 13:00", "half hour-left")]
    [InlineData("Mon 13:00:01", "half hour-left breach")]
    [InlineData("Mon 14:59:59", "half hour-left breach")]
    [InlineData("Mon 15:00", "half hour-left breach escalate")]
    [InlineData("next Mon 09:00", "half hour-left breach escalate")]
    public void Each_step_is_raised_when_it_is_reached_earliest_first(string asOf, string raised) => Raised("opened Mon 09:00", asOf).ShouldBe(raised);

    [Fact]
    public void An_alert_tells_the_case_the_promise_the_step_and_when()
    {
        var alert = Report("opened Mon 09:00", "Mon 11:30").Alerts(Case).ShouldHaveSingleItem();
        (alert.Case, alert.Metric, alert.Step.Name, alert.At).ShouldBe((Case, SlaMetric.FirstResponse, "half", At("Mon 11:00")));
    }

    [Fact]
    public void A_breach_stands_at_the_due_instant() =>
        Report("opened Mon 09:00", "Mon 14:00").Alerts(Case).Single(alert => alert.Step.Kind == SlaStepKind.Breach).At.ShouldBe(At("Mon 13:00"));

    [Fact]
    public void An_escalation_is_counted_in_what_the_target_counts() =>
        Report("opened Mon 13:00", "Wed 09:00").Alerts(Case).Single(alert => alert.Step.Kind == SlaStepKind.Overdue).At.ShouldBe(At("Tue 11:00"));

    [Theory]
    [InlineData("Mon 10:30", "")]
    [InlineData("Mon 11:30", "half")]
    [InlineData("Mon 13:00", "half hour-left")]
    [InlineData("Mon 14:00", "half hour-left breach")]
    public void Nothing_is_raised_that_had_not_been_reached_at_the_answer(string answer, string raised) =>
        Raised($"opened Mon 09:00; staff {answer}", "next Mon 09:00").ShouldBe(raised);

    [Fact]
    public void Nothing_is_raised_while_paused_before_it() => Raised("opened Mon 09:00; state paused Mon 10:30", "Fri 09:00").ShouldBe("");

    [Fact]
    public void A_pause_puts_a_step_off() => Raised("opened Mon 09:00; state paused Mon 10:30; state open Mon 16:00", "Mon 16:30").ShouldBe("half");

    [Fact]
    public void What_was_reached_before_a_pause_stays_raised() => Raised("opened Mon 09:00; state paused Mon 11:30", "Fri 09:00").ShouldBe("half");

    [Fact]
    public void A_key_is_the_same_whenever_it_is_asked_for() =>
        Report("opened Mon 09:00", "Mon 11:30").Alerts(Case)[0].Key.ShouldBe(Report("opened Mon 09:00", "Fri 11:30").Alerts(Case)[0].Key);

    [Fact]
    public void A_key_names_the_case_the_promise_and_the_step() =>
        Report("opened Mon 09:00", "Mon 11:30").Alerts(Case)[0].Key.ShouldBe("C-118/FirstResponse/half");

    [Fact]
    public void A_key_is_the_same_under_edited_hours()
    {
        var edited = Weekdays("09:00-17:00").Closure(At("Mon 09:00"), At("Mon 10:00")).Build();
        Policy.Evaluate(Events("opened Mon 09:00"), edited, At("Fri 09:00")).Alerts(Case).Select(alert => alert.Key)
            .ShouldBe(Report("opened Mon 09:00", "Fri 09:00").Alerts(Case).Select(alert => alert.Key));
    }

    [Fact]
    public void A_key_is_the_same_under_another_policy_with_the_same_step()
    {
        var other = new SlaPolicy("other") { FirstResponse = TimeSpan.FromHours(1), Steps = [SlaStep.Breach("breach")] };
        Policy.Evaluate([.. Events("opened Mon 09:00"), SlaEvent.PolicyChanged(At("Tue 09:00"), other)], NineToFive, At("Fri 09:00"))
            .Alerts(Case).ShouldHaveSingleItem().Key.ShouldBe("C-118/FirstResponse/breach");
    }

    [Fact]
    public void A_key_is_the_same_across_a_pause() =>
        Report("opened Mon 09:00; state paused Mon 11:30; state open Tue 09:00", "Fri 09:00").Alerts(Case).Select(alert => alert.Key)
            .ShouldBe(Report("opened Mon 09:00", "Fri 09:00").Alerts(Case).Select(alert => alert.Key));

    [Fact]
    public void Each_exchange_has_keys_of_its_own() =>
        Report("opened Mon 09:00; staff Mon 09:00; patron Mon 09:00; staff Tue 09:30; patron Tue 10:00", "Fri 09:00").Alerts(Case)
            .Select(alert => alert.Key).ShouldBe(
            [
                "C-118/NextResponse@20261124T100000Z/breach",
                "C-118/NextResponse@20261124T100000Z/escalate",
            ]);

    [Fact]
    public void Two_exchanges_that_were_missed_have_keys_that_differ()
    {
        var keys = Report("opened Mon 09:00; patron Mon 09:00; staff Mon 16:00; patron Tue 10:00; staff Wed 10:00", "Fri 09:00").Alerts(Case).Select(alert => alert.Key).ToArray();
        keys.Length.ShouldBe(8);
        keys.Distinct(StringComparer.Ordinal).Count().ShouldBe(8);
    }

    [Fact]
    public void A_key_does_not_change_with_the_offset_in_which_an_event_is_told() =>
        Policy.Evaluate([SlaEvent.Opened(At("Mon 09:00")), SlaEvent.PatronMessage(At("Mon 09:00").ToOffset(TimeSpan.FromHours(9)))], NineToFive, At("Mon 14:00"))
            .Alerts(Case).Where(alert => alert.Metric == SlaMetric.NextResponse).ShouldHaveSingleItem().Key
            .ShouldBe("C-118/NextResponse@20261123T090000Z/breach");

    [Theory]
    [InlineData("opened Mon 09:00", "Mon 10:00", "Mon 11:00")]
    [InlineData("opened Mon 09:00", "Mon 11:00", "Mon 12:00")]
    [InlineData("opened Mon 09:00", "Mon 14:00", "Mon 15:00")]
    [InlineData("opened Mon 09:00", "Mon 15:00", null)]
    [InlineData("opened Mon 09:00; staff Mon 09:30", "Mon 10:00", null)]
    [InlineData("opened Mon 09:00; staff Mon 09:30; patron Mon 10:00", "Mon 10:00", "Mon 14:00")]
    [InlineData("opened Mon 09:00; state paused Mon 09:30", "Mon 10:00", null)]
    [InlineData("", "Mon 10:00", null)]
    public void The_next_alert_is_told(string events, string asOf, string? next) => Report(events, asOf).NextAlert.ShouldBe(MaybeAt(next));

    [Fact]
    public void Hours_that_never_open_raise_nothing()
    {
        var report = Policy.Evaluate(Events("opened Mon 09:00"), Never, At("next Fri 09:00"));
        report.Alerts(Case).ShouldBeEmpty();
        report.NextAlert.ShouldBeNull();
    }

    private static SlaReport Report(string events, string asOf) => Policy.Evaluate(Events(events), NineToFive, At(asOf));

    private static string Raised(string events, string asOf) => string.Join(' ', Report(events, asOf).Alerts(Case).Select(alert => alert.Step.Name));
}
