using System.Text;
using LibraryService.Gateways.Inbound;
using LibraryService.Gateways.Webhooks;
using LibraryService.Testing;

namespace Readme;

internal sealed class ReadingWebhooks : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var time = new ManualTime(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
        var secret = new string('s', 32);
        ReadOnlyMemory<byte> body = Encoding.UTF8.GetBytes("""{"key":"m-1","channel":"Chat","from":"chat:ada","text":"When is the café open?"}""");
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            [WebhookSignature.Header] = new WebhookSignature(secret).Sign(body.Span, time.GetUtcNow()),
        };

        // begin: inbound-webhook
        var receiver = new InboundReceiver(new WebhookSignature(secret), time);
        var reading = receiver.Read(body, name => headers.GetValueOrDefault(name));
        var status = reading.Verdict switch
        {
            WebhookVerdict.Valid => 200,
            WebhookVerdict.Unreadable => 400,
            _ => 403,
        };
        Console.WriteLine($"{reading}: answered with {status}");
        foreach (var message in reading.Messages)
        {
            Console.WriteLine(message);   // await inbound.TakeAsync(message), before the answer
        }
        // end: inbound-webhook

        return Task.CompletedTask;
    }
}
