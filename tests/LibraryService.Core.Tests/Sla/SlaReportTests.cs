using LibraryService.Sla;
using static LibraryService.Tests.Sla.Cases;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class SlaReportTests
{
    [Theory]
    [InlineData("opened Mon 09:00", "Mon 12:00", "Mon 13:00")]
    [InlineData("opened Mon 09:00", "Mon 15:00", "Mon 13:00")] // overdue ones included
    [InlineData("opened Mon 09:00; staff Mon 10:00", "Mon 12:00", "Wed 10:00")]
    [InlineData("opened Mon 09:00; staff Mon 10:00; patron Mon 11:00", "Mon 12:00", "Tue 11:00")]
    [InlineData("opened Mon 09:00; staff Wed 16:00", "Thu 09:00", "Thu 17:00")]
    [InlineData("opened Mon 09:00; staff Mon 10:00; state waiting-on-patron Mon 11:00", "Mon 12:00", null)]
    [InlineData("opened Mon 09:00; staff Mon 10:00; state waiting-on-lender Mon 11:00", "Mon 12:00", "Wed 10:00")]
    [InlineData("opened Mon 09:00; resolved Mon 10:00", "Mon 12:00", null)]
    [InlineData("", "Mon 12:00", null)]
    public void Next_due_is_the_earliest_of_all_open_clocks(string events, string asOf, string? due) =>
        Report(events, asOf).NextDue.ShouldBe(MaybeAt(due));

    [Fact]
    public void It_tells_when_was_looked() => Report("opened Mon 09:00", "Mon 12:00").AsOf.ShouldBe(At("Mon 12:00"));

    [Fact]
    public void A_measure_has_its_clock() =>
        Report("opened Mon 09:00", "Mon 12:00")[SlaMetric.FirstResponse].Clock!.StartedAt.ShouldBe(At("Mon 09:00"));

    [Theory]
    [InlineData(SlaMetric.FirstResponse)]
    [InlineData(SlaMetric.NextResponse)]
    [InlineData(SlaMetric.Update)]
    [InlineData(SlaMetric.Resolution)]
    public void Without_a_target_or_with_one_of_zero_there_is_no_clock(SlaMetric metric)
    {
        const string Events = "opened Mon 09:00; patron Mon 10:00";
        new SlaPolicy("null").Evaluate(Cases.Events(Events), NineToFive, At("Fri 09:00"))[metric].ShouldBe(default);
        new SlaPolicy("zero") { FirstResponse = TimeSpan.Zero, NextResponse = SlaTarget.WorkingDays(0), Update = default(SlaTarget), Resolution = SlaTarget.Elapsed(TimeSpan.Zero) }
            .Evaluate(Cases.Events(Events), NineToFive, At("Fri 09:00"))[metric].ShouldBe(default);
    }

    [Fact]
    public void A_metric_that_there_is_not_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Report("", "Mon 09:00")[(SlaMetric)4]);
}
