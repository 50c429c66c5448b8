// begin: embedding-program
using LibraryService;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Sla;
using LibraryService.Templates.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
// end: embedding-program
using Microsoft.Extensions.Logging;

namespace Readme;

internal sealed class EmbeddingProgram : ISnippet
{
    public async Task Run(TextWriter Console)
    {
        string[] args = [];
        // begin: embedding-program
        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddLibraryService()
            .AddHours("main", ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Build())
            .AddPolicy(new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(4) })
            .AddPickupFolder("answers");
        // end: embedding-program
        builder.Logging.ClearProviders();
        // begin: embedding-program
        using var host = builder.Build();

        var inquiry = new Inquiry
        {
            Id = new CaseId("C-1"),
            Channel = Channel.Email,
            BranchId = new BranchId("main"),
            Text = "When is the café open?",
            ReplyTo = "ada@example.org",
            ReceivedAt = TimeProvider.System.GetUtcNow(),
        };
        var desk = host.Services.GetRequiredService<ServiceDesk>();
        var opened = desk.Receive(inquiry);
        var answered = desk.Reply(opened, new Answer("When is the café open?", "Every day from ten to four."));
        await host.Services.GetRequiredService<ICaseStore>().SaveAsync(answered);
        Console.WriteLine(answered.LastReply!.Outcome);
        // end: embedding-program
        var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        _ = Task.Run(async () =>
        {
            while (!Directory.Exists("answers") || Directory.GetFiles("answers", "*.eml").Length == 0)
            {
                await Task.Delay(50);
            }

            lifetime.StopApplication();
        });
        // begin: embedding-program
        await host.RunAsync();   // the answer is in the folder a moment later; Ctrl+C ends it
        // end: embedding-program
        Directory.Delete("answers", recursive: true);
    }
}
