// begin: embedding-promise
using LibraryService;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Sla;
// end: embedding-promise

namespace Readme;

internal sealed class EmbeddingPromise : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: embedding-promise
        var hours = ServiceHours.In("Europe/London")
            .Weekly(DayOfWeek.Monday, "09:00-17:00")
            .Weekly(DayOfWeek.Thursday, "09:00-17:00")
            .Holiday(new DateOnly(2025, 12, 25), "Christmas Day")
            .Build();
        var desk = new ServiceDesk(
            hours: new HoursBook([KeyValuePair.Create(new BranchId("main"), hours)]),
            policies: new SlaPolicyBook([new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(4) }]));

        var asked = desk.Receive(new Inquiry
        {
            Id = new CaseId("C-1"),
            Channel = Channel.Email,
            BranchId = new BranchId("main"),
            Text = "Is the reading room open over the holidays?",
            ReceivedAt = new DateTimeOffset(2025, 12, 22, 16, 0, 0, TimeSpan.Zero),
        });
        Console.WriteLine($"{desk.Report(asked)![SlaMetric.FirstResponse].Due:R}");
        // end: embedding-promise
        return Task.CompletedTask;
    }
}
