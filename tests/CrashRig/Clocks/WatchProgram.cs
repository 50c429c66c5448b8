using System.Diagnostics;
using System.Globalization;
using LibraryService.Desk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LibraryService.CrashRig.Clocks;

/// <summary>A process that watches, and says what that took: how long until all that was due had been looked at, and how much memory.</summary>
internal static class WatchProgram
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        var (kind, connection) = (arguments.Store(), arguments.Text("connection", ""));
        arguments.End();
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddLibraryService().AddStore(kind, connection).AddBranches().AddSlaWatcher();
        using var host = builder.Build();
        var clocks = host.Services.GetRequiredService<IClockStore>();
        await clocks.NextDueAsync(default);
        var (heap, whole) = Memory();
        var watch = Stopwatch.StartNew();
        await host.StartAsync();
        while (await clocks.NextDueAsync(default) <= TimeProvider.System.GetUtcNow())
        {
            await Task.Delay(5);
        }

        var taken = watch.Elapsed;

        // What a watcher holds while it sleeps and looks again.
        await Task.Delay(TimeSpan.FromSeconds(6));
        var (heapAfter, wholeAfter) = Memory();
        await host.StopAsync();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{taken.TotalSeconds:0.0} s until all that was due had been looked at; held by the heap {heap:0.0} MB before and {heapAfter:0.0} MB after, by the process {whole:0} MB and {wholeAfter:0} MB"));
        return 0;
    }

    private static (double Heap, double Whole) Memory()
    {
        const double Megabyte = 1024 * 1024;
        using var process = Process.GetCurrentProcess();
        return (GC.GetTotalMemory(forceFullCollection: true) / Megabyte, process.WorkingSet64 / Megabyte);
    }
}
