using LibraryService.Hours;
using LibraryService.Sla;

namespace LibraryService.Tests.Sla;

public class SlaAttainmentTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly SlaPolicy Policy = new("standard")
    {
        FirstResponse = TimeSpan.FromHours(1),
        NextResponse = TimeSpan.FromHours(1),
        Update = TimeSpan.FromHours(4),
    };

    [Fact]
    public void A_promise_kept_counts_as_met() => Row(SlaMetric.FirstResponse, Answered(after: 30)).Met.ShouldBe(1);

    [Fact]
    public void A_promise_kept_too_late_counts_as_missed() => Row(SlaMetric.FirstResponse, Answered(after: 61)).Missed.ShouldBe(1);

    [Fact]
    public void An_overdue_case_that_nobody_touches_counts_against_the_share() =>
        Row(SlaMetric.FirstResponse, Report([SlaEvent.Opened(Monday)], 120)).ShouldSatisfyAllConditions(
            row => row.Breached.ShouldBe(1),
            row => row.Share.ShouldBe(0));

    [Fact]
    public void A_promise_that_is_not_due_yet_says_nothing() =>
        Row(SlaMetric.FirstResponse, Report([SlaEvent.Opened(Monday)], 20)).ShouldSatisfyAllConditions(
            row => row.Pending.ShouldBe(1),
            row => row.Count.ShouldBe(0),
            row => row.Share.ShouldBeNull());

    [Fact]
    public void Each_answer_that_a_patron_waited_for_counts() =>
        Row(SlaMetric.NextResponse, Report(
            [
                SlaEvent.Opened(Monday),
                SlaEvent.PatronMessage(At(10)),
                SlaEvent.StaffMessage(At(20)),
                SlaEvent.PatronMessage(At(30)),
                SlaEvent.StaffMessage(At(200)),
            ],
            300)).ShouldSatisfyAllConditions(
                row => row.Met.ShouldBe(1),
                row => row.Missed.ShouldBe(1));

    [Fact]
    public void Each_wait_for_a_sign_of_life_counts() =>
        Row(SlaMetric.Update, Report([SlaEvent.Opened(Monday), SlaEvent.StaffMessage(At(60)), SlaEvent.StaffMessage(At(400)), SlaEvent.Resolved(At(410))], 500))
            .ShouldSatisfyAllConditions(
                row => row.Met.ShouldBe(2),
                row => row.Missed.ShouldBe(1));

    [Fact]
    public void What_was_not_promised_has_no_row()
    {
        var attainment = new SlaAttainment();
        attainment.Add(Channel.Email, Answered(after: 10));
        attainment.Rows().ShouldNotContain(row => row.Metric == SlaMetric.Resolution);
    }

    [Fact]
    public void Percentiles_are_of_what_has_ended()
    {
        var attainment = new SlaAttainment();
        for (var minutes = 1; minutes <= 100; minutes++)
        {
            attainment.Add(Channel.Email, Answered(after: minutes));
        }

        attainment.Rows().Single(row => row.Metric == SlaMetric.FirstResponse).Elapsed.Percentile(0.9).ShouldBe(TimeSpan.FromMinutes(90));
    }

    [Fact]
    public void Totals_are_the_sum_over_channels()
    {
        var attainment = new SlaAttainment();
        attainment.Add(Channel.Email, Answered(after: 10));
        attainment.Add(Channel.Chat, Answered(after: 90));
        attainment.Totals().Single(row => row.Metric == SlaMetric.FirstResponse).ShouldSatisfyAllConditions(
            row => row.Channel.ShouldBeNull(),
            row => row.Met.ShouldBe(1),
            row => row.Missed.ShouldBe(1),
            row => row.Elapsed.Count.ShouldBe(2));
    }

    [Fact]
    public void The_share_comes_with_its_interval()
    {
        var attainment = new SlaAttainment();
        for (var i = 0; i < 12; i++)
        {
            attainment.Add(Channel.Email, Answered(after: 10));
        }

        var sure = attainment.Totals()[0].ShareInterval();
        sure.Low.ShouldBe(0.7575, 1e-4);
        sure.High.ShouldBe(1);
    }

    [Fact]
    public void Tallies_merge_in_any_order_to_the_same_rows()
    {
        var random = new Random(20261122);
        var reports = Enumerable.Range(0, 300).Select(_ => ((Channel)random.Next(3), Answered(after: random.Next(1, 500)))).ToArray();
        var whole = Tally(reports);
        var parts = reports.Chunk(37).Select(Tally).OrderBy(_ => random.Next()).ToArray();
        var merged = new SlaAttainment();
        foreach (var part in parts)
        {
            merged.Merge(part);
        }

        Text(merged).ShouldBe(Text(whole));
        merged.Rows().Zip(whole.Rows()).ShouldAllBe(pair => pair.First.Elapsed.HasSameCounts(pair.Second.Elapsed));
    }

    private static string[] Text(SlaAttainment attainment) =>
        [.. attainment.Rows().Select(row => $"{row.Channel} {row.Metric} {row.Met} {row.Missed} {row.Breached} {row.Pending}")];

    private static SlaAttainment Tally(IEnumerable<(Channel Channel, SlaReport Report)> reports)
    {
        var attainment = new SlaAttainment();
        foreach (var (channel, report) in reports)
        {
            attainment.Add(channel, report);
        }

        return attainment;
    }

    private static SlaAttainmentRow Row(SlaMetric metric, SlaReport report) => Tally([(Channel.Email, report)]).Rows().Single(row => row.Metric == metric);

    private static SlaReport Answered(int after) => Report([SlaEvent.Opened(Monday), SlaEvent.StaffMessage(At(after))], after + 1);

    private static SlaReport Report(SlaEvent[] events, int asOf) => Policy.Evaluate(events, ServiceHours.Always, At(asOf));

    private static DateTimeOffset At(int minutes) => Monday.AddMinutes(minutes);
}
