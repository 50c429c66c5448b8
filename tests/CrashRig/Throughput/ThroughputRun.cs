using System.Globalization;
using LibraryService.CrashRig.Databases;

namespace LibraryService.CrashRig.Throughput;

/// <summary>Claims and completions a second with 1, 2 and 4 workers; on PostgreSQL beside a plain loop over a table of the same messages, in turns.</summary>
internal static class ThroughputRun
{
    private const string Empty = "TRUNCATE library_service_outbox, library_service_outbox_content, library_service_outbox_message";
    private static readonly int[] Workers = [1, 2, 4];

    public static async Task<int> RunAsync(Arguments arguments)
    {
        var only = arguments.Text("store", "both");
        var messages = arguments.Number("messages", 5000);
        var repeats = arguments.Number("repeats", 3);
        var parallel = arguments.Number("parallel", 4);
        arguments.End();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{messages:N0} messages, {parallel} at once for each worker, the median of {repeats}; each commit waits for the disk."));
        if (only is "both" or "sqlite")
        {
            await SqliteAsync(messages, repeats, parallel);
        }

        if (only is "both" or "postgres")
        {
            await PostgresAsync(messages, repeats, parallel);
        }

        return 0;
    }

    private static async Task SqliteAsync(int messages, int repeats, int parallel)
    {
        Console.WriteLine("SQLite                                          claims/s   completed/s");
        foreach (var workers in Workers)
        {
            var claims = await MedianAsync(repeats, () => FreshAsync(race => race.ClaimAsync(workers)));
            var completed = await MedianAsync(repeats, () => FreshAsync(race => race.CompleteAsync(workers, parallel)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {workers} workers{"",34} {claims,10:N0}    {completed,10:N0}"));
        }

        async Task<double> FreshAsync(Func<OutboxRace, Task<double>> run)
        {
            await using var folder = await RigFolder.NewAsync();
            await using var file = await SqliteFile.StartAsync(folder.Place, messages, isDurable: true);
            await using var store = StoreExtensions.OpenStore(StoreKind.Sqlite, file.ConnectionString, TimeProvider.System);
            var race = new OutboxRace(StoreKind.Sqlite, file.ConnectionString);
            await race.FillAsync(store.Outbox(), messages);
            return await run(race);
        }
    }

    private static async Task PostgresAsync(int messages, int repeats, int parallel)
    {
        await using var folder = await RigFolder.NewAsync();
        await using var server = await RigDatabase.StartAsync(StoreKind.Postgres, folder.Place, messages, isDurable: true);
        await using var store = StoreExtensions.OpenStore(StoreKind.Postgres, server.ConnectionString, TimeProvider.System);
        await store.Outbox().CountDueAsync(DateTimeOffset.MaxValue, default);
        await using var plain = new PlainLoop(server.ConnectionString);
        await plain.CreateAsync();
        Console.WriteLine("PostgreSQL       claims/s   completed/s   plain loop, one by one      plain loop, 100 in one transaction");
        foreach (var workers in Workers)
        {
            List<double> claims = [], completed = [], byOne = [], byHundred = [];
            for (var repeat = 0; repeat < repeats; repeat++)
            {
                completed.Add(await OursAsync(race => race.CompleteAsync(workers, parallel)));
                byOne.Add(await plain.RunAsync(messages, workers * parallel, batch: 1));
                byHundred.Add(await plain.RunAsync(messages, workers * parallel, batch: 100));
                claims.Add(await OursAsync(race => race.ClaimAsync(workers)));
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {workers} workers     {Median(claims),10:N0}    {Median(completed),10:N0}   {Median(byOne),10:N0}, we reach {Median(completed) / Median(byOne),4:P0}   {Median(byHundred),10:N0}, we reach {Median(completed) / Median(byHundred),4:P0}"));
        }

        async Task<double> OursAsync(Func<OutboxRace, Task<double>> run)
        {
            await plain.DoAsync(Empty);
            var race = new OutboxRace(StoreKind.Postgres, server.ConnectionString);
            await race.FillAsync(store.Outbox(), messages);
            await plain.DoAsync("VACUUM ANALYZE");
            return await run(race);
        }
    }

    private static async Task<double> MedianAsync(int repeats, Func<Task<double>> run)
    {
        List<double> all = [];
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            all.Add(await run());
        }

        return Median(all);
    }

    private static double Median(List<double> all) => all.Order().ElementAt(all.Count / 2);
}
