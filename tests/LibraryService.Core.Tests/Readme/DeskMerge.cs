using System.Globalization;
using LibraryService;
using LibraryService.Desk;
using LibraryService.Testing;

namespace Readme;

internal sealed class DeskMerge : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var time = new ManualTime(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
        var desk = new ServiceDesk(time: time);
        var byMail = desk.Receive(new Inquiry { Id = new CaseId("C-120"), Patron = new PatronId("P-7"), Channel = Channel.Email, ReceivedAt = time.GetUtcNow() });
        time.Advance(TimeSpan.FromMinutes(5));
        var byText = desk.Receive(new Inquiry { Id = new CaseId("C-121"), Patron = new PatronId("P-7"), Channel = Channel.Sms, ReceivedAt = time.GetUtcNow() });
        time.Advance(TimeSpan.FromMinutes(5));

        // begin: desk-merge
        var merge = desk.Merge(kept: byMail, other: byText);
        var story = new PatronStory(new PatronId("P-7")).With([merge.Kept, merge.Merged]);
        foreach (var line in story.Tell(CultureInfo.GetCultureInfo("en-GB"), TimeZoneInfo.Utc))
        {
            Console.WriteLine(line);
        }
        // end: desk-merge

        return Task.CompletedTask;
    }
}
