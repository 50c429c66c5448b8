using LibraryService.EntityFrameworkCore;
using LibraryService.EntityFrameworkCore.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.CrashRig.Migrations;

/// <summary>A process that makes the tables as soon as it is told to.</summary>
internal static class MigrateProgram
{
    public const string Ready = "ready";

    public static async Task<int> RunAsync(Arguments arguments)
    {
        var (kind, connection) = (arguments.Store(), arguments.Text("connection", ""));
        arguments.End();
        await using var store = StoreExtensions.OpenStore(kind, connection, TimeProvider.System);
        var schema = store.GetRequiredService<StoreSchema>();
        await Console.Out.WriteLineAsync(Ready);
        await Console.In.ReadLineAsync();
        try
        {
            await schema.MigrateAsync();
            return 0;
        }
        catch (StoreException e)
        {
            await Console.Error.WriteLineAsync($"{e.Problem}: {e.Message}");
            return 1;
        }
    }
}
