using System.Diagnostics;
using System.Globalization;
using LibraryService.CrashRig.Databases;
using LibraryService.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.CrashRig.Clocks;

/// <summary>Open clocks by the million: what it takes to insert them, to start watching them, and to date those of one branch anew.</summary>
internal static class ClocksRun
{
    private const int AtOnce = 100;

    public static async Task<int> RunAsync(Arguments arguments)
    {
        var kind = arguments.Store();
        var (count, ofMain, own, due) = (arguments.Number("count", 1_000_000), arguments.Number("branch", 100_000), arguments.Number("own", 10_000), arguments.Number("due", 1_000));
        arguments.End();
        await using var folder = await RigFolder.NewAsync();
        await using var database = await RigDatabase.StartAsync(kind, folder.Place, messages: 0, isDurable: true);
        await using var store = StoreExtensions.OpenStore(kind, database.ConnectionString, TimeProvider.System, library => library.AddBranches());
        var (desk, clocks) = (store.GetRequiredService<ServiceDesk>(), store.GetRequiredService<IClockStore>());
        Say($"{database.Name}: {count:N0} open cases, {ofMain:N0} of one branch");
        var (one, many) = await InsertAsync(store.GetRequiredService<ICaseStore>(), desk, own);
        Say($"  inserted by the store, one in each transaction    {one,10:N0} a second");
        Say($"  inserted by the store, {AtOnce} in each transaction    {many,10:N0} a second");
        await WatchAsync("start-up with the cases of that alone", kind, database);
        var watch = Stopwatch.StartNew();
        await new CaseFixture(kind, database.ConnectionString).FillAsync(count, ofMain, due, TimeProvider.System.GetUtcNow());
        Say($"  copied by the database itself, as a fixture       {count / watch.Elapsed.TotalSeconds,10:N0} a second");
        await WatchAsync(FormattableString.Invariant($"start-up with {count:N0}, {due:N0} of them due"), kind, database);
        watch.Restart();
        var dated = await clocks.RedateAsync(desk.NextLook, Branches.Main, 500, default);
        Say($"  {dated:N0} of one branch dated anew in {watch.Elapsed.TotalSeconds:0.0} s, {dated / watch.Elapsed.TotalSeconds:N0} a second");
        return 0;
    }

    private static async Task<(double One, double Many)> InsertAsync(ICaseStore cases, ServiceDesk desk, int count)
    {
        var now = TimeProvider.System.GetUtcNow();
        ServiceCase[] all = [.. Enumerable.Range(0, count).Select(number => Branches.Opened(desk, string.Create(CultureInfo.InvariantCulture, $"own-{number:D11}"), now))];
        await cases.SaveAsync(Branches.Opened(desk, CaseFixture.TemplateId, now));
        var watch = Stopwatch.StartNew();
        var alone = all.Length / 10;
        foreach (var @case in all[..alone])
        {
            await cases.SaveAsync(@case);
        }

        var one = alone / watch.Elapsed.TotalSeconds;
        watch.Restart();
        foreach (var part in all[alone..].Chunk(AtOnce))
        {
            await cases.SaveAsync(part);
        }

        return (one, (all.Length - alone) / watch.Elapsed.TotalSeconds);
    }

    private static async Task WatchAsync(string what, StoreKind kind, RigDatabase database)
    {
        using var watcher = OwnProgram.Start(["watch", "--store", kind == StoreKind.Sqlite ? "sqlite" : "postgres", "--connection", database.WorkersConnectionString]);
        var said = watcher.StandardOutput.ReadToEndAsync();
        var complained = watcher.StandardError.ReadToEndAsync();
        await watcher.WaitForExitAsync();
        Say($"  {what}: {(await said + await complained).Trim()}");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
