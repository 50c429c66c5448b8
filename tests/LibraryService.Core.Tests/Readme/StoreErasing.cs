// begin: store-erasing
using LibraryService;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Patrons;
using LibraryService.EntityFrameworkCore.Upkeep;
using LibraryService.Privacy;
using LibraryService.Routing;
using Microsoft.Extensions.DependencyInjection;
// end: store-erasing

namespace Readme;

internal sealed class StoreErasing : ISnippet
{
    public async Task Run(TextWriter Console)
    {
        var folder = Directory.CreateTempSubdirectory("stores").FullName;
        try
        {
            var services = new ServiceCollection();
            services.AddLibraryService().AddSqliteStore(Path.Combine(folder, "desk.db"));
            await using var provider = services.BuildServiceProvider();
            await ShowAsync(Console, provider, new HashKeyRing(HashKey.Create("2026")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task ShowAsync(TextWriter Console, IServiceProvider provider, HashKeyRing keys)
    {
        var patron = new PatronContact { Id = new PatronId("P-7"), Points = [ContactPoint.Sms("+447700900123")] };
        var now = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        // begin: store-erasing
        var contacts = provider.GetRequiredService<ContactStore>();
        await contacts.KeepAsync(ContactFeedback.Stop(Channel.Sms, "+447700900123", now).ApplyTo(patron));

        var records = provider.GetRequiredService<PatronRecords>();
        Console.WriteLine(await records.ExportAsync(patron.Id));
        await records.EraseAsync(patron, keys);

        var upkeep = provider.GetRequiredService<StoreUpkeep>();
        await upkeep.DeleteAsync(new RetentionRule { CasesBefore = now.AddYears(-3), MessagesBefore = now.AddYears(-1) });
        await upkeep.CompactAsync();

        var objections = await provider.GetRequiredService<SuppressionStore>().ReadAsync(keys);
        Console.WriteLine($"{objections.Entries.Count()} objection, stopped: {objections.IsStopped(Channel.Sms, "+44 7700 900123")}");
        // end: store-erasing
    }
}
