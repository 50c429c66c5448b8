using LibraryService;
using LibraryService.Desk;
using LibraryService.Evidence;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Stakeholders;
using LibraryService.Templates.Proofreading;
using LibraryService.Testing;

namespace Readme;

internal sealed class SupporterReports : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var time = new ManualTime(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
        var at = time.GetUtcNow();
        var register = new StakeholderRegister(
        [
            new Stakeholder
            {
                Id = new StakeholderId("council"),
                Name = "Millbrook Council",
                Kind = StakeholderKind.Funder,
                Interest = 4,
                Influence = 5,
                Since = at.AddDays(-40),
                IsOwedReports = true,
                Contact = new PatronContact { Points = [ContactPoint.Email("culture@council.example")], Language = "en" },
            },
        ]);
        var desk = new ServiceDesk(policies: new SlaPolicyBook(new StakeholderCadence().ToPolicies()), time: time);
        var cases = StakeholderContacts.BeginMissing(desk, register, []);
        var pack = EvidencePack.Of(new EvidenceFigures(desk, new EvidencePeriod(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 31), "Europe/London")));

        // begin: stakeholder-report
        var council = register.Stakeholders[0];
        var held = StakeholderContacts.Report(desk, cases[0], council, pack);
        Console.WriteLine($"{held.LastReply!.Outcome}: {held.LastReply.RuleIds}");

        var readings = held.Written.Select(text => SecondReading.Of(text.WholeText, writer: new StaffId("carmen"), reader: new StaffId("tom"), at));
        var sent = StakeholderContacts.Report(desk, held, council, pack, new ReplyOptions { SecondReadings = [.. readings] });
        Console.WriteLine($"{sent.LastReply!.Outcome}, {sent.State}");

        register = register.With([sent]);
        Console.WriteLine($"last contact {register.Stakeholders[0].LastContact:yyyy-MM-dd}, the next case: {StakeholderContacts.BeginMissing(desk, register, [sent]).Count}");
        // end: stakeholder-report

        return Task.CompletedTask;
    }
}
