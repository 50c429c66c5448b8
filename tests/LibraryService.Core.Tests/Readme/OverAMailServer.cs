using LibraryService;
using Microsoft.Extensions.DependencyInjection;

namespace Readme;

internal sealed class OverAMailServer : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var builder = new { Services = new ServiceCollection() };
        // begin: embedding-smtp
        builder.Services.AddLibraryService()
            .AddPickupFolder("outbox")
            .AddSmtp(smtp =>
            {
                smtp.Host = "localhost";
                smtp.Port = 2525;
                smtp.UseTls = false;
                smtp.From = "desk@library.example";
            });
        // end: embedding-smtp
        return Task.CompletedTask;
    }
}
