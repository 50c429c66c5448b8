using LibraryService.Sla;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

/// <summary>Cases told in words, and the policy that most of them fall under.</summary>
internal static class Cases
{
    public static SlaPolicy Standard { get; } = new("standard")
    {
        FirstResponse = TimeSpan.FromHours(4),
        NextResponse = TimeSpan.FromHours(8),
        Update = TimeSpan.FromHours(16),
        Resolution = SlaTarget.WorkingDays(3),
        PauseStates = ["waiting-on-patron", new PauseState("waiting-on-lender", [SlaMetric.Resolution]), new PauseState("waiting-on-key", [SlaMetric.FirstResponse])],
    };

    /// <summary>Events such as <c>opened Mon 09:00; staff Mon 11:00; state waiting-on-patron Mon 11:00; resolved next Tue 12:00</c>.</summary>
    public static SlaEvent[] Events(string text) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Event)];

    public static SlaReport Report(string events, string asOf) => Standard.Evaluate(Events(events), NineToFive, At(asOf));

    /// <summary>All that a report says, for comparing two.</summary>
    public static string Told(SlaReport report) => string.Join('\n',
    [
        .. Enum.GetValues<SlaMetric>().Select(metric => $"{metric}: {Told(report[metric])}"),
        .. report.Exchanges.Select(exchange => $"exchange {Told(exchange)}"),
        .. report.Updates.Select(update => $"update {Told(update)}"),
        $"next due {report.NextDue?.UtcTicks}",
        $"next alert {report.NextAlert?.UtcTicks}",
        .. report.Alerts(new CaseId("C-1")).Select(alert => $"{alert.Key} {alert.At.UtcTicks}"),
    ]);

    private static string Told(SlaMeasure measure) =>
        $"{measure.Status} due {measure.Due?.UtcTicks} used {measure.Elapsed.Ticks} left {measure.Remaining.Ticks}";

    private static string Told(SlaExchange wait) =>
        $"{wait.Status} from {wait.From.UtcTicks} to {wait.To?.UtcTicks} due {wait.Due?.UtcTicks} used {wait.Elapsed.Ticks}";

    private static SlaEvent Event(string text)
    {
        var words = text.Split(' ');
        var at = At(string.Join(' ', words[(words[0] == "state" ? 2 : 1)..]));
        return words[0] switch
        {
            "opened" => SlaEvent.Opened(at),
            "patron" => SlaEvent.PatronMessage(at),
            "staff" => SlaEvent.StaffMessage(at),
            "thanks" => SlaEvent.NoReplyNeeded(at),
            "state" => SlaEvent.StateChanged(at, words[1]),
            "resolved" => SlaEvent.Resolved(at),
            "reopened" => SlaEvent.Reopened(at),
            _ => throw new FormatException($"There is no event '{text}'."),
        };
    }
}
