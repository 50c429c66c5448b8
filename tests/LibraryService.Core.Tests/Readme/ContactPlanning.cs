// begin: contact
using System.Globalization;
using LibraryService;
using LibraryService.Routing;
// end: contact

namespace Readme;

internal sealed class ContactPlanning : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: contact
        var router = new ContactRouter(new ContactPolicy
        {
            TimeZone = "Europe/London",
            QuietHours = QuietHours.Daily("21:00-08:00"),
        });

        var plan = router.Plan(new ContactRequest
        {
            Patron = new PatronContact
            {
                Points = [ContactPoint.Email("household@example.org") with { IsShared = true }, ContactPoint.Sms("+447700900123"), ContactPoint.Letter("12 High Street")],
                Preferences = ChannelPreference.Ordered(Channel.Email, Channel.Sms),
            },
            Topic = "hold.ready",
            IsConfidential = true,
            At = new DateTimeOffset(2026, 11, 23, 21, 30, 0, TimeSpan.Zero),
        });

        foreach (var sentence in plan.Explain(CultureInfo.InvariantCulture))
        {
            Console.WriteLine(sentence);
        }
        // end: contact

        return Task.CompletedTask;
    }
}
