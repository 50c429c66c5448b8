using LibraryService;
using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Templates.Messages;
using LibraryService.Testing;

namespace Readme;

internal sealed class FlowNewTitle : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var now = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var secret = new byte[32];

        // begin: flow-new-title
        var keys = new HashKeyRing(new HashKey("2026", secret));
        var desk = new ServiceDesk(time: new ManualTime(now), unsubscribe: new UnsubscribeLinks("https://library.example/stop/{token}", keys));
        var reader = new Follower
        {
            Contact = new PatronContact
            {
                Id = new PatronId("P-7"),
                Points = [ContactPoint.Email("grace@example.org")],
                Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, now.AddDays(-30), "sign-up form")],
            },
            Interests = [new Interest(FollowedKind.Author, "Ursula K. Le Guin"), new Interest(FollowedKind.Subject, "Anarchism", InterestSource.Loan)],
            ConsentId = "K-2041",
        };

        var title = new NewTitle("b-1", "The Dispossessed", new Uri("https://library.example/hold/b-1")) { Authors = ["Le Guin, Ursula K., 1929-2018"] };
        foreach (var told in new NewTitles(desk, new Pseudonyms(keys, "new titles")).Tell([title], [reader]))
        {
            var message = told.Outbox[0].Current;
            Console.WriteLine($"{message.Purpose}, {message.Headers.Keys.Single()}; {told.State}");
        }
        // end: flow-new-title

        return Task.CompletedTask;
    }
}
