using LibraryService;
using LibraryService.Delivery;
using LibraryService.Desk;
// begin: inbound-desk
using LibraryService.Desk.Inbound;
using LibraryService.Privacy;
using LibraryService.Routing;
// end: inbound-desk
using LibraryService.Testing;

namespace Readme;

internal sealed class TakingIn : ISnippet
{
    public async Task Run(TextWriter Console)
    {
        var now = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var key = new HashKey("2026", new byte[32]);
        var outbox = new InMemoryOutboxStore();
        var cases = new InMemoryCaseStore(outbox);
        var time = new ManualTime(now);

        // begin: inbound-desk
        var tokens = new ReplyTokens(new HashKeyRing(key), mailbox: "desk@library.example");
        var desk = new ServiceDesk(time: time, tokens: tokens);
        var records = new LibraryRecords();
        var inbound = new InboundDesk(new Intake(desk), cases, outbox, records, tokens);

        var text = new InboundMessage { Key = "SM1", Channel = Channel.Sms, From = "+447700900123", Text = "When is the café open?", ReceivedAt = now };
        var first = await inbound.TakeAsync(text);
        var again = await inbound.TakeAsync(text);
        var thanks = await inbound.TakeAsync(text with { Key = "SM2", Text = "Thanks!" });
        var more = await inbound.TakeAsync(text with { Key = "SM3", Text = "Thanks, but when do you open?" });
        var stop = await inbound.TakeAsync(text with { Key = "SM4", Text = "STOP" });
        foreach (var outcome in (InboundOutcome[])[first, again, thanks, more, stop])
        {
            Console.WriteLine(outcome);
        }

        Console.WriteLine(stop.Outbox[0].Current.Text);
        Console.WriteLine($"Stopped: {records.Patrons[0].Points[0].Health.IsStopped}");
        // end: inbound-desk
    }

    // begin: inbound-patrons
    private sealed class LibraryRecords : IPatronDirectory
    {
        public List<PatronContact> Patrons { get; } = [new() { Id = new PatronId("P-7"), Points = [ContactPoint.Sms("+44 7700 900123")] }];

        public ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct) => new(Patrons.Find(patron => patron.Id == id));

        public ValueTask<IReadOnlyList<PatronContact>> WithAddressAsync(Channel channel, string address, CancellationToken ct) =>
            new([.. Patrons.Where(patron => patron.Points.Any(point => point.IsSamePlace(channel, address)))]);

        public ValueTask LearnAsync(ContactFeedback feedback, CancellationToken ct)
        {
            for (var i = 0; i < Patrons.Count; i++)
            {
                Patrons[i] = feedback.ApplyTo(Patrons[i]);
            }

            return default;
        }
    }
    // end: inbound-patrons
}
