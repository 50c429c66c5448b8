using LibraryService.Sla;
using static LibraryService.Tests.Sla.Cases;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class SlaStepTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_fraction_lies_between_0_and_1(double fraction) =>
        Should.Throw<ArgumentOutOfRangeException>(() => SlaStep.Fraction("warning", fraction));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Time_left_or_overdue_is_more_than_zero(int minutes)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => SlaStep.Left("warning", TimeSpan.FromMinutes(minutes)));
        Should.Throw<ArgumentOutOfRangeException>(() => SlaStep.Overdue("escalation", TimeSpan.FromMinutes(minutes)));
    }

    [Fact]
    public void A_step_has_a_name() => Should.Throw<ArgumentException>(() => SlaStep.Breach(" "));

    [Fact]
    public void Two_steps_with_one_name_are_refused() =>
        Should.Throw<ArgumentException>(() => new SlaPolicy("p") { Steps = [SlaStep.Breach("late"), SlaStep.Overdue("late", TimeSpan.FromHours(1))] })
            .Message.ShouldContain("'late'");

    [Fact]
    public void So_much_left_is_never_reached_of_a_target_no_longer_than_that() =>
        With(SlaStep.Left("warning", TimeSpan.FromHours(4), [SlaMetric.FirstResponse]), "next Fri 09:00").ShouldBeEmpty();

    [Fact]
    public void A_step_for_all_metrics_is_raised_for_each() =>
        With(SlaStep.Breach("late"), "next Fri 09:00").Select(alert => alert.Metric).ShouldBe([SlaMetric.FirstResponse, SlaMetric.Resolution]);

    [Fact]
    public void A_step_for_some_metrics_is_raised_for_those() =>
        With(SlaStep.Breach("late", [SlaMetric.Resolution]), "next Fri 09:00").Select(alert => alert.Metric).ShouldBe([SlaMetric.Resolution]);

    [Fact]
    public void A_fraction_of_working_days_is_one_of_their_open_time() =>
        With(SlaStep.Fraction("half", 0.5, [SlaMetric.Resolution]), "next Fri 09:00").ShouldHaveSingleItem().At.ShouldBe(At("Tue 17:00"));

    [Fact]
    public void More_overdue_than_there_is_time_is_never_reached() =>
        With(SlaStep.Overdue("late", TimeSpan.MaxValue), "next Fri 09:00").ShouldBeEmpty();

    private static IReadOnlyList<SlaAlert> With(SlaStep step, string asOf) =>
        new SlaPolicy("p") { FirstResponse = TimeSpan.FromHours(4), Resolution = SlaTarget.WorkingDays(2), Steps = [step] }
            .Evaluate(Events("opened Mon 17:00"), NineToFive, At(asOf)).Alerts(new CaseId("C-1"));
}
