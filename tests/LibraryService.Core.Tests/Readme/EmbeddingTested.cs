using LibraryService;
// begin: embedding-test
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Templates.Messages;
using LibraryService.Testing;
// end: embedding-test

namespace Readme;

internal sealed class EmbeddingTested : ISnippet
{
    public async Task Run(TextWriter Console)
    {
        // begin: embedding-test
        var time = new ManualTime(Given.Monday);
        var desk = new ServiceDesk(time: time);
        var patron = Given.Patron(sms: "+447700900123", prefers: ChannelPreference.Ordered(Channel.Sms, Channel.Email));
        var told = desk.Reply(desk.Receive(Given.Inquiry()), new HoldReady(["Dune"], "the Market Hall", new DateOnly(2026, 12, 4)), patron);

        var outbox = new InMemoryOutboxStore();
        ICaseStore cases = new InMemoryCaseStore(outbox);
        await cases.SaveAsync(told);
        var sms = new RecordingGateway(Channel.Sms).Next(DeliveryOutcomeKind.Stopped);
        var mail = new RecordingGateway(Channel.Email);
        var worker = new DeliveryWorker(outbox, [sms, mail], time: time);
        await worker.RunOnceAsync();
        time.Advance(TimeSpan.FromHours(12));
        await worker.RunOnceAsync();
        Console.WriteLine($"{sms.Given.Count} text message, {mail.Given.Count} mail: {mail.Given[0].Subject}");
        // end: embedding-test
    }
}
