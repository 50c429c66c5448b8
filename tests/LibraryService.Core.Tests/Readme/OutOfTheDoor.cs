using LibraryService;
using LibraryService.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace Readme;

internal sealed class OutOfTheDoor : ISnippet
{
    public async Task Run(TextWriter Console)
    {
        var secret = new string('s', 32);
        // begin: gateways
        var services = new ServiceCollection();
        services.AddLibraryService()
            .AddPickupFolder("outbox")   // every channel; those below take theirs over
            .AddPrintFolder("letters", letters => letters.WindowLeft = 20)
            .AddSmtp(smtp =>
            {
                smtp.Host = "mail.example.org";
                smtp.From = "desk@library.example";
            })
            .AddWebhook(Channel.Sms, sms =>
            {
                sms.Url = new Uri("https://sms.example.org/messages");
                sms.Secret = secret;
            });

        await using var provider = services.BuildServiceProvider();
        foreach (var gateway in provider.GetServices<IMessageGateway>().TakeLast(3))
        {
            Console.WriteLine($"{gateway.Channel}: {gateway.GetType().Name}");
        }
        // end: gateways
    }
}
