using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Promises;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Samples.Desk.Report;
using LibraryService.Samples.Desk.Show;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Tests.Generated;

public class QuarterTests
{
    private static readonly DeskLog Log = Quarter.Generate(27);

    [Fact]
    public void The_same_seed_gives_the_same_output_to_the_byte_and_the_culture_of_the_machine_makes_no_difference() =>
        DeskRun.Default.Output.ShouldStartWith(SharedQuarter.Output(100));

    [Fact]
    public void And_the_same_report() => HtmlReport.Of(SharedQuarter.View).ShouldBe(DeskRun.Report);

    [Fact]
    public void Another_seed_gives_another_quarter() =>
        Quarter.Generate(7).Cases.Select(@case => @case.Events[0].At).SequenceEqual(Log.Cases.Select(@case => @case.Events[0].At)).ShouldBeFalse();

    [Fact]
    public void The_order_in_which_events_were_written_down_makes_no_difference_and_nor_does_writing_one_twice()
    {
        var sorted = Log with { Cases = [.. Log.Cases.Select(@case => @case with { Events = [.. @case.Events.Distinct().OrderBy(happened => happened.At)] })] };
        Findings(sorted).ShouldBe(Findings(Log));
    }

    [Fact]
    public void Events_were_written_down_out_of_order() =>
        Log.Cases.Count(@case => !@case.Events.SequenceEqual(@case.Events.OrderBy(happened => happened.At))).ShouldBeGreaterThan(Log.Cases.Count / 2);

    [Fact]
    public void It_has_some_hundred_cases() => Log.Cases.Count.ShouldBeInRange(700, 1000);

    [Fact]
    public void Every_promise_of_the_defaults_is_made_in_it() =>
        Log.Cases.Select(@case => DefaultPromises.Read().For(@case.Channel, Priority.Normal, @case.Topic, @case.Branch)?.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ShouldBe(DefaultPromises.Read().Policies.Select(policy => policy.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(SlaEventKind.PatronMessage)]
    [InlineData(SlaEventKind.NoReplyNeeded)]
    [InlineData(SlaEventKind.StateChanged)]
    [InlineData(SlaEventKind.Resolved)]
    [InlineData(SlaEventKind.Reopened)]
    public void It_has_all_that_happens_at_a_desk(SlaEventKind kind) =>
        Log.Cases.Count(@case => @case.Events.Any(happened => happened.Kind == kind)).ShouldBeGreaterThan(10);

    [Fact]
    public void Some_ask_out_of_hours() =>
        Log.Cases.Count(@case => !Log.HoursOf(@case).IsOpen(@case.Events.Min(happened => happened.At))).ShouldBeGreaterThan(100);

    [Fact]
    public void Nothing_happens_after_its_end() => Log.Cases.SelectMany(@case => @case.Events).ShouldAllBe(happened => happened.At <= Log.Now);

    [Theory]
    [InlineData("Hill Road", "2026-09-03T18:00Z", true)] // a late Thursday
    [InlineData("Canal Street", "2026-09-07T12:00Z", false)] // at lunch
    [InlineData("Station Road", "2026-09-08T12:00Z", false)] // the burst pipe
    [InlineData("Station Road", "2026-09-15T12:00Z", true)]
    [InlineData("Mobile", "2026-09-01T10:00Z", true)] // every other Tuesday
    [InlineData("Mobile", "2026-09-08T10:00Z", false)]
    [InlineData("Hill Road", "2026-12-24T12:30Z", true)]
    [InlineData("Hill Road", "2026-12-24T14:00Z", false)]
    [InlineData("Hill Road", "2026-08-31T12:00Z", false)] // the bank holiday
    [InlineData("Hill Road", "2026-10-23T16:30Z", false)] // before the clocks change, five o'clock is 16:00 in UTC
    [InlineData("Hill Road", "2026-10-26T16:30Z", true)]
    public void Its_branches_keep_their_hours(string branch, string at, bool isOpen) =>
        Log.Hours.Find(new BranchId(branch))!.IsOpen(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(isOpen);

    private static List<string> Findings(DeskLog log)
    {
        var result = new DeskReplay(DefaultPromises.Read()).Run(log);
        return
        [
            .. result.Attainment.Rows().Select(row => FormattableString.Invariant($"{row.Channel} {row.Metric} {row.Met} {row.Missed} {row.Breached} {row.Pending} {row.Elapsed.Percentile(0.5)}")),
            .. result.Late.Select(promise => $"{promise.Case.Id} {promise.Metric} {DueSentence.Of(promise.Clock.Explain())}"),
            .. result.Running.Select(promise => FormattableString.Invariant($"{promise.Case.Id} {promise.Metric} {promise.Left}")),
        ];
    }
}
