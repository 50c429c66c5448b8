// begin: delivering
using LibraryService;
using LibraryService.Delivery;
using LibraryService.Routing;
using LibraryService.Testing;
// end: delivering

namespace Readme;

internal sealed class Delivering : ISnippet
{
    public async Task Run(TextWriter Console)
    {
        // begin: delivering
        var noon = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
        var plan = new ContactRouter(new ContactPolicy()).Plan(new ContactRequest
        {
            Patron = new PatronContact
            {
                Points = [ContactPoint.Email("ada@example.org"), ContactPoint.Letter("12 High Street, Millbrook")],
                Preferences = ChannelPreference.Ordered(Channel.Email, Channel.Letter),
            },
            At = noon,
        });

        // Rendered once for each step, and committed before anything is tried.
        var outbox = new InMemoryOutboxStore();
        await outbox.AddAsync(
            OutboxEntry.From(plan, "hold-118-ready", (step, key) => new OutboundMessage
            {
                Key = key,
                To = step.Point,
                Text = "Your item is ready at the Market Hall until Friday, 27 November.",
                Language = "en",
            }),
            default);

        var mail = new RecordingGateway(Channel.Email).Next(DeliveryOutcomeKind.HardBounce, detail: "5.1.1 no such mailbox");
        var print = new RecordingGateway(Channel.Letter);
        var time = new ManualTime(noon);
        var worker = new DeliveryWorker(outbox, [mail, print], time: time);
        for (var round = await worker.RunOnceAsync(); round.NextDue is { } next; round = await worker.RunOnceAsync())
        {
            time.SetUtcNow(next > time.GetUtcNow() ? next : time.GetUtcNow());
        }

        var entry = await outbox.FindAsync("hold-118-ready", default);
        Console.WriteLine(entry);
        foreach (var attempt in entry!.Attempts)
        {
            Console.WriteLine($"{attempt.At:yyyy-MM-dd HH:mm} {entry.Steps[attempt.Step].Message}: {attempt.Outcome.Kind} {attempt.Outcome.Detail}".TrimEnd());
        }
        // end: delivering
    }
}
