using LibraryService;
using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Templates.Messages;
using LibraryService.Testing;

namespace Readme;

internal sealed class FlowOffer : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var now = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var desk = new ServiceDesk(time: new ManualTime(now));
        var asked = desk.Receive(new Inquiry { Id = new CaseId("C-9"), Channel = Channel.Email, Topic = "research.family", ReplyTo = "grace@example.org", ReceivedAt = now });

        // begin: flow-offer
        var offers = new ServiceOffers(new ServiceOffer(
            "databases",
            topics: ["research"],
            words: new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = "You can search old newspapers from home:" })
        {
            Link = new Uri("https://library.example/papers"),
        });

        var answered = offers.Reply(desk, asked, new Answer("When did the mill close?", "It closed in 1894."));
        var taken = desk.OfferAnswered(answered, key: "login-1", answered.LastReply!.Offer!, taken: true);

        foreach (var row in OfferTally.Of(taken).Rows)
        {
            Console.WriteLine(FormattableString.Invariant($"{row.Service}: {row.Taken} of {row.Made}, {row.Share.Low:P0} to {row.Share.High:P0}"));
        }
        // end: flow-offer

        return Task.CompletedTask;
    }
}
