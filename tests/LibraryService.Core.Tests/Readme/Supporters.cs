using LibraryService;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Sla;
using LibraryService.Stakeholders;
using LibraryService.Testing;

namespace Readme;

internal sealed class Supporters : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var time = new ManualTime(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
        var at = time.GetUtcNow();
        var week = ServiceHours.In("Europe/London");
        for (var day = DayOfWeek.Monday; day <= DayOfWeek.Friday; day++)
        {
            week.Weekly(day, "09:00-17:00");
        }

        var hours = new HoursBook([KeyValuePair.Create(new BranchId("main"), week.Build())]);

        // begin: stakeholders
        var register = StakeholderRegister.ParseJson("""
            {
              "Stakeholders": [
                {
                  "Id": "council", "Name": "Millbrook Council", "Kind": "Funder", "Interest": 4, "Influence": 5, "Since": "2026-10-05T09:00+01:00",
                  "CaresAbout": ["Promises"], "IsOwedReports": true, "Owner": "carmen",
                  "Contact": { "Points": [ { "Channel": "Email", "Address": "culture@council.example" } ], "Language": "en" }
                }
              ]
            }
            """);
        var desk = new ServiceDesk(policies: new SlaPolicyBook(new StakeholderCadence().ToPolicies()), hours: hours, time: time);
        var cases = StakeholderContacts.BeginMissing(desk, register, []);
        foreach (var due in StakeholderContacts.Due(desk, register, cases, at))
        {
            Console.WriteLine($"{due.Stakeholder.Id}: {due.Engagement}, {due.Status}, due {due.Due:yyyy-MM-dd HH:mm}");
        }
        // end: stakeholders

        return Task.CompletedTask;
    }
}
