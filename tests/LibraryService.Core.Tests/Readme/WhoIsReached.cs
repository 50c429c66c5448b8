// begin: reached
using System.Globalization;
using LibraryService;
using LibraryService.Routing;
// end: reached

namespace Readme;

internal sealed class WhoIsReached : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: reached
        var router = new ContactRouter(new ContactPolicy { TimeZone = "Europe/London", QuietHours = QuietHours.Daily("21:00-08:00") });
        var plan = router.Plan(new ContactRequest
        {
            Patron = new PatronContact
            {
                Points = [ContactPoint.Email("ada@example.org"), ContactPoint.Sms("+447700900123")],
                Preferences = ChannelPreference.Ordered(Channel.Sms, Channel.Email),
            },
            Purpose = MessagePurpose.Service,
            Topic = "hold.ready",
            At = new DateTimeOffset(2026, 11, 23, 21, 30, 0, TimeSpan.Zero),
        });

        foreach (var sentence in plan.Explain(CultureInfo.GetCultureInfo("en-GB")))
        {
            Console.WriteLine(sentence);
        }
        // end: reached

        return Task.CompletedTask;
    }
}
