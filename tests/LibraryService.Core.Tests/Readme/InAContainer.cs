// begin: container
using LibraryService;
using LibraryService.Hours;
using LibraryService.Sla;
using Microsoft.Extensions.DependencyInjection;
// end: container

namespace Readme;

internal sealed class InAContainer : ISnippet
{
    public async Task Run(TextWriter Console)
    {
        // begin: container
        var services = new ServiceCollection();
        services.AddLibraryService()
            .AddHours("main", ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Build())
            .AddPolicy(new SlaPolicy("standard") { FirstResponse = SlaTarget.WorkingDays(1) })
            .AddPolicy(new SlaPolicy("chat") { FirstResponse = TimeSpan.FromSeconds(90), Channels = [Channel.Chat] });

        await using var provider = services.BuildServiceProvider();
        var book = provider.GetRequiredService<SlaPolicyBook>();
        Console.WriteLine(book.For(Channel.Chat, Priority.Normal, "opening.hours", new BranchId("main"))!.Name);

        var hours = provider.GetRequiredService<HoursBook>();
        foreach (var worst in book.WorstWaits(hours.Branches, new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero)))
        {
            Console.WriteLine($"{worst.Branch}, {worst.Policy.Name}: {worst.Target} can take {worst.Wait}");
        }
        // end: container
    }
}
