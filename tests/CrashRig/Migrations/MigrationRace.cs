using System.Globalization;
using LibraryService.CrashRig.Databases;
using LibraryService.EntityFrameworkCore.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.CrashRig.Migrations;

/// <summary>Several processes make the tables of one database at the same moment: there is one schema in the end, and none of them has seen an error.</summary>
internal static class MigrationRace
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        var (kind, processes) = (arguments.Store(), arguments.Number("processes", 4));
        arguments.End();
        await using var folder = await RigFolder.NewAsync();
        await using var database = await RigDatabase.StartAsync(kind, folder.Place, messages: 0, isDurable: false);
        var runners = Enumerable.Range(0, processes)
            .Select(_ => OwnProgram.Start(["migrate", "--store", kind == StoreKind.Sqlite ? "sqlite" : "postgres", "--connection", database.ConnectionString])).ToArray();
        foreach (var runner in runners)
        {
            await runner.StandardOutput.ReadLineAsync();
        }

        foreach (var runner in runners)
        {
            await runner.StandardInput.WriteLineAsync();
            await runner.StandardInput.FlushAsync();
        }

        var errors = new List<string>();
        foreach (var runner in runners)
        {
            using (runner)
            {
                var complained = await runner.StandardError.ReadToEndAsync();
                await runner.WaitForExitAsync();
                if (runner.ExitCode != 0)
                {
                    errors.Add(complained.Trim());
                }
            }
        }

        await using var store = StoreExtensions.OpenStore(kind, database.ConnectionString, TimeProvider.System);
        var version = await store.GetRequiredService<StoreSchema>().VersionAsync();
        await store.Outbox().AddAsync([Mail.Entry(1, TimeProvider.System.GetUtcNow())], default);
        var isKept = await store.Outbox().FindAsync(Mail.Key(1), default) is not null;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{database.Name}: {processes} processes at once, version {version} of {StoreSchema.Newest}, {errors.Count} errors, and a message was {(isKept ? "kept" : "LOST")}."));
        errors.ForEach(Console.WriteLine);
        return errors.Count == 0 && version == StoreSchema.Newest && isKept ? 0 : 1;
    }
}
