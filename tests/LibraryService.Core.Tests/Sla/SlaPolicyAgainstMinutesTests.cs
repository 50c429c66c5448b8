using LibraryService.Sla;
using LibraryService.Tests.Sla.Reference;

namespace LibraryService.Tests.Sla;

/// <summary>Reports against a slow reference that goes through each case minute by minute.</summary>
public class SlaPolicyAgainstMinutesTests
{
    private const int Cases = 20_000;

    [Fact]
    public void A_report_says_what_counting_the_minutes_says()
    {
        var random = new RandomCases(20261025);
        for (var i = 0; i < Cases; i++)
        {
            var (calendar, policy, events, asOf) = random.Next();
            var report = policy.Policy.Evaluate(random.Muddle(events).Select(happened => happened.ToEvent(calendar)), calendar.Hours, calendar.At(asOf));
            var told = Told(report, calendar);
            var counted = Counted(MinuteCase.Waits(events, policy, asOf));
            if (told != counted)
            {
                told.ShouldBe(counted, $"case {i} as of {asOf} in {calendar.Hours.ToJson()}\n{policy.Policy.ToJson()}\n{string.Join('\n', events.OrderBy(happened => happened.At))}");
            }
        }
    }

    private static string Told(SlaReport report, MinuteCalendar calendar)
    {
        int? Minute(DateTimeOffset? at) => at is { } instant ? checked((int)((instant - calendar.Start).Ticks / TimeSpan.TicksPerMinute)) : null;
        string Wait(SlaMetric metric, SlaExchange wait) =>
            $"{metric} {wait.Status} {Minute(wait.From)}-{Minute(wait.To)} due {Minute(wait.Due)} used {wait.Elapsed.TotalMinutes}";
        var alerts = report.Alerts(new CaseId("C-1"));
        int Raised(SlaMetric metric, string step) => alerts.Count(alert => alert.Metric == metric && alert.Step.Name == step);
        return string.Join('\n',
        [
            .. report.Exchanges.Select(wait => Wait(SlaMetric.NextResponse, wait)),
            .. report.Updates.Select(wait => Wait(SlaMetric.Update, wait)),
            .. from metric in Enum.GetValues<SlaMetric>()
               let measure = report[metric]
               where measure.Clock is not null
               select $"{metric} {measure.Status} {Minute(measure.Clock!.StartedAt)} due {Minute(measure.Due)} used {measure.Elapsed.TotalMinutes} left {measure.Remaining.TotalMinutes}",
            $"next due {Minute(report.NextDue)}",
            .. Enum.GetValues<SlaMetric>().Select(metric =>
                $"{metric} {Raised(metric, "half")} half used, {Raised(metric, "breach")} late"),
        ]);
    }

    private static string Counted(List<MinuteWait> waits)
    {
        string Wait(MinuteWait wait) => $"{wait.Metric} {wait.Status()} {wait.From}-{wait.To} due {wait.Due} used {wait.Used}";
        var latest = waits.GroupBy(wait => wait.Metric).OrderBy(group => group.Key).Select(group => group.ToList()[^1]).ToList();
        return string.Join('\n',
        [
            .. waits.Where(wait => wait.Metric == SlaMetric.NextResponse).Select(Wait),
            .. waits.Where(wait => wait.Metric == SlaMetric.Update).Select(Wait),
            .. latest.Select(wait => $"{wait.Metric} {wait.Status()} {wait.From} due {wait.Due} used {wait.Used} left {wait.Left}"),
            $"next due {latest.Where(wait => wait.To is null).Min(wait => wait.Due)}",
            .. Enum.GetValues<SlaMetric>().Select(metric =>
                $"{metric} {waits.Count(wait => wait.Metric == metric && wait.IsHalfUsed)} half used, {waits.Count(wait => wait.Metric == metric && wait.IsLate)} late"),
        ]);
    }
}
