// begin: policy
using LibraryService;
using LibraryService.Hours;
using LibraryService.Sla;
// end: policy

namespace Readme;

internal sealed class PolicyOfACase : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: policy
        var hours = ServiceHours.In("Europe/London")
            .Weekly(DayOfWeek.Monday, "09:00-17:00")
            .Weekly(DayOfWeek.Tuesday, "09:00-17:00")
            .Weekly(DayOfWeek.Wednesday, "09:00-17:00")
            .Build();
        var policy = new SlaPolicy("standard")
        {
            FirstResponse = TimeSpan.FromHours(4),
            NextResponse = TimeSpan.FromHours(8),
            Resolution = SlaTarget.WorkingDays(3),
            PauseStates = [PauseState.WaitingOnPatron, new PauseState("waiting-on-lender", [SlaMetric.Resolution])],
            Steps = [SlaStep.Fraction("warning", 0.75), SlaStep.Breach("breach")],
        };

        var monday = new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);
        SlaEvent[] events =
        [
            SlaEvent.Opened(monday.AddHours(15)),
            SlaEvent.StaffMessage(monday.AddHours(24 + 9)),                                // Tuesday 09:00: two open hours
            SlaEvent.StateChanged(monday.AddHours(24 + 10), PauseState.WaitingOnPatron),
            SlaEvent.PatronMessage(monday.AddHours(24 + 14)),                              // ends the pause, starts NextResponse
        ];

        var report = policy.Evaluate(events, hours, asOf: monday.AddHours(48 + 13));       // Wednesday 13:00
        foreach (var metric in (SlaMetric[])[SlaMetric.FirstResponse, SlaMetric.NextResponse, SlaMetric.Resolution])
        {
            Console.WriteLine($"{metric,-13} {report[metric].Status,-8} {report[metric].Due:R}");
        }

        Console.WriteLine($"next due      {report.NextDue:R}");
        foreach (var alert in report.Alerts(new CaseId("C-118")))
        {
            Console.WriteLine($"raise once    {alert.Key}");
        }
        // end: policy

        return Task.CompletedTask;
    }
}
