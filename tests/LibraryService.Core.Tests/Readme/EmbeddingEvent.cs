// begin: embedding-event
using System.Text.Json;
using LibraryService;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
// end: embedding-event
using Microsoft.Extensions.Logging;

namespace Readme;

internal sealed class EmbeddingEvent : ISnippet
{
    public async Task Run(TextWriter Console)
    {
        Clear();
        // begin: embedding-event
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddSingleton<IPatronDirectory, CardFile>();
        builder.Services.AddLibraryService(options => options.Messages.Library = "Millbrook Library")
            .AddHours("main", ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Build())
            .AddPolicy(new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(4) })
            .AddPickupFolder("outbox");
        // end: embedding-event
        builder.Logging.ClearProviders();
        // begin: embedding-event
        using var host = builder.Build();
        await host.StartAsync();

        // What your system sends: by a webhook, a queue, a table that you read.
        const string json = """{"hold":"118","card":"P-7","title":"Dune","branch":"main","collectBy":"2026-12-04"}""";
        var trapped = JsonSerializer.Deserialize<HoldTrapped>(json, JsonSerializerOptions.Web)!;

        var desk = host.Services.GetRequiredService<ServiceDesk>();
        var cases = host.Services.GetRequiredService<ICaseStore>();
        var opened = desk.Receive(new Inquiry
        {
            Id = new CaseId($"hold-{trapped.Hold}"),
            Patron = new PatronId(trapped.Card),
            Channel = Channel.InApp,
            Topic = "hold.ready",
            BranchId = new BranchId(trapped.Branch),
            ReceivedAt = TimeProvider.System.GetUtcNow(),
        });
        var told = desk.Resolve(desk.Reply(opened, new HoldReady([trapped.Title], "the Market Hall", trapped.CollectBy)));
        var saved = await cases.SaveAsync(told);
        Console.WriteLine($"{saved!.LastReply!.Outcome}");
        Console.WriteLine(await cases.SaveAsync(told) is null ? "An event that comes twice is told once." : "twice");

        while (!Directory.Exists("outbox") || Directory.GetFiles("outbox", "*.eml").Length == 0)
        {
            await Task.Delay(50);
        }

        foreach (var line in File.ReadLines(Directory.GetFiles("outbox", "*.eml")[0]).Where(line => line.Split(':')[0] is "To" or "Subject"))
        {
            Console.WriteLine(line);
        }

        await host.StopAsync();
        // end: embedding-event
        Clear();
    }

    private static void Clear()
    {
        if (Directory.Exists("outbox"))
        {
            Directory.Delete("outbox", recursive: true);
        }
    }

    // begin: embedding-event-type
    internal sealed record HoldTrapped(string Hold, string Card, string Title, string Branch, DateOnly CollectBy);
    // end: embedding-event-type

    // begin: embedding-directory
    internal sealed class CardFile : IPatronDirectory
    {
        public ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct)
        {
            // Here you ask your library system: its API, its database, a file of last night.
            PatronContact? found = $"{id}" != "P-7" ? null : new PatronContact
            {
                Id = id,
                Points = [ContactPoint.Email("grace@example.org"), ContactPoint.Letter("Grace Hopper\n1 Mill Lane\nMillbrook")],
                Preferences = ChannelPreference.Ordered(Channel.Email, Channel.Letter),
                Language = "en",
                TimeZone = "Europe/London",
            };
            return new(found);
        }
    }
    // end: embedding-directory
}
