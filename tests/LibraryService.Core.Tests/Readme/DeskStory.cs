using System.Globalization;
using LibraryService;
using LibraryService.Desk;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Testing;

namespace Readme;

internal sealed class DeskStory : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var time = new ManualTime(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
        var signedUp = time.GetUtcNow().AddYears(-1);
        var opened = new ServiceDesk(time: time).Receive(
            new Inquiry { Id = new CaseId("C-122"), Patron = new PatronId("P-7"), Channel = Channel.Voice, Text = "Is my hold ready?", ReceivedAt = time.GetUtcNow() });

        // begin: desk-story
        var exported = PatronStory.ParseJson("""
            {
              "Patron": "P-7",
              "Moments": [
                { "Source": "koha", "Key": "message-41", "At": "2026-11-22T18:03+00:00", "Kind": "Message", "What": "Written", "Subject": "message 41", "Channel": "Sms", "Said": "Your hold is ready." },
                { "Source": "koha", "Key": "receipt-41", "At": "2026-11-22T18:04+00:00", "Kind": "Outcome", "What": "Delivered", "Subject": "message 41", "Channel": "Sms" },
                { "Source": "koha", "Key": "receipt-41b", "At": "2026-11-22T18:09+00:00", "Kind": "Outcome", "What": "HardBounce", "Subject": "message 41", "Channel": "Sms" }
              ]
            }
            """);
        var story = new PatronStory(new PatronId("P-7"))
            .With(opened)
            .With(new PatronContact { Id = new PatronId("P-7"), Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, signedUp, "sign-up form")] })
            .With(exported)
            .With(exported);
        foreach (var line in story.Tell(CultureInfo.GetCultureInfo("en-GB"), TimeZoneInfo.Utc))
        {
            Console.WriteLine(line);
        }
        // end: desk-story

        return Task.CompletedTask;
    }
}
