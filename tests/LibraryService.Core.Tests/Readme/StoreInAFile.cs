// begin: store-in-a-file
using LibraryService;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Schema;
using LibraryService.EntityFrameworkCore.Upkeep;
using LibraryService.Templates.Messages;
using Microsoft.Extensions.DependencyInjection;
// end: store-in-a-file

namespace Readme;

internal sealed class StoreInAFile : ISnippet
{
    public async Task Run(TextWriter Console)
    {
        var folder = Directory.CreateTempSubdirectory("stores").FullName;
        var (file, copy) = (Path.Combine(folder, "desk.db"), Path.Combine(folder, "copy.db"));
        try
        {
            await ShowAsync(Console, file, copy);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task ShowAsync(TextWriter Console, string file, string copy)
    {
        // begin: store-in-a-file
        ServiceProvider Open(string path)
        {
            var services = new ServiceCollection();
            services.AddLibraryService().AddSqliteStore(path);   // or AddPostgresStore("Host=db;Database=desk;Username=desk;Password=...")
            return services.BuildServiceProvider();
        }

        await using (var before = Open(file))
        {
            var desk = before.GetRequiredService<ServiceDesk>();
            var opened = desk.Receive(new Inquiry
            {
                Id = new CaseId("C-118"),
                Channel = Channel.Email,
                Text = "When is the café open?",
                ReplyTo = "grace@example.org",
                ReceivedAt = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero),
            });
            await before.GetRequiredService<ICaseStore>().SaveAsync(desk.Reply(opened, new Answer("When is the café open?", "Every day from ten to four.")));
        }

        await using var after = Open(file);
        Console.WriteLine(await after.GetRequiredService<ICaseStore>().FindAsync(new CaseId("C-118")));
        Console.WriteLine(await after.GetRequiredService<IOutboxStore>().FindByMessageAsync("C-118.0003-Replied.1", default));

        await using var elsewhere = Open(copy);
        var rows = await StoreCopy.CopyAsync(after.GetRequiredService<StoreSchema>(), elsewhere.GetRequiredService<StoreSchema>());
        Console.WriteLine($"{rows} rows copied and compared");
        // end: store-in-a-file
    }
}
