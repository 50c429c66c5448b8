using System.Globalization;
using LibraryService;
using LibraryService.Desk;
using LibraryService.Evidence;
using LibraryService.Hours;
using LibraryService.Metrics.Churn;
using LibraryService.Metrics.Staffing;
using LibraryService.Sla;
using LibraryService.Testing;

namespace Readme;

internal sealed class EvidenceOfAQuarter : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var time = new ManualTime(new DateTimeOffset(2026, 7, 6, 9, 0, 0, TimeSpan.Zero));
        var desk = new ServiceDesk(
            policies: new SlaPolicyBook([new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(2) }]),
            hours: new HoursBook([KeyValuePair.Create(new BranchId("main"), ServiceHours.Always)]),
            time: time);
        var cases = new List<ServiceCase>();
        for (var i = 0; i < 120; i++)
        {
            var asked = desk.Receive(new Inquiry { Id = new CaseId($"C-{i}"), Channel = i % 3 == 0 ? Channel.Voice : Channel.Email, BranchId = new BranchId("main"), ReceivedAt = time.GetUtcNow() });
            time.Advance(TimeSpan.FromMinutes(40 + (i * 7 % 110)));
            cases.Add(desk.Answered(asked, Channel.Email));
        }

        // begin: evidence-of-a-quarter
        var period = new EvidencePeriod(new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30), "Europe/London");
        var figures = new EvidenceFigures(desk, period);
        foreach (var @case in cases)
        {
            figures.Add(@case);
        }

        figures.Add("fine.pay.kiosk", new SelfServiceUse(offered: 240, taken: 150, completed: 131));
        figures.Add(new RetentionStep(Period: 0, Patrons: 420, Kept: 301));

        var pack = EvidencePack.Of(figures, options: new EvidenceOptions { Library = "Millbrook" });
        foreach (var claim in pack.Claims.Where(claim => claim.Dimension == EvidenceDimension.All))
        {
            Console.WriteLine(claim.Explain(CultureInfo.GetCultureInfo("en-GB")));
        }

        Console.WriteLine($"Reach: {pack[EvidenceSection.Reach]!.Gap}");
        // end: evidence-of-a-quarter

        return Task.CompletedTask;
    }
}
