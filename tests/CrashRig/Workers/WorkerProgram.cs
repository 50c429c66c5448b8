using LibraryService.Delivery;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LibraryService.CrashRig.Workers;

/// <summary>A process that delivers, as an integrator's would: a host with a store and the delivery worker.</summary>
internal static class WorkerProgram
{
    /// <summary>What it says when it has started.</summary>
    public const string Up = "up";

    public static async Task<int> RunAsync(WorkerOptions options)
    {
        using var time = new SteppedTime(options.Clock);
        using var host = Build(options, time);
        await host.StartAsync();
        await Console.Out.WriteLineAsync(Up);

        // It ends with whoever started it.
        var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        new Thread(() =>
        {
            while (Console.In.Read() >= 0)
            {
            }

            lifetime.StopApplication();
        })
        { IsBackground = true }.Start();
        await host.WaitForShutdownAsync();
        return 0;
    }

    private static IHost Build(WorkerOptions options, TimeProvider time)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddSingleton(time);
        builder.Services.AddSingleton<IMessageGateway>(_ => new LedgerGateway(options.Ledger, options.HonoursKeys));
        builder.Services.AddLibraryService()
            .AddStore(options.Store, options.ConnectionString)
            .AddDeliveryWorker(worker =>
            {
                worker.PollInterval = TimeSpan.FromMilliseconds(200);
                worker.LongestErrorWait = TimeSpan.FromSeconds(1);
                worker.Policy = new DeliveryPolicy
                {
                    Lease = options.Lease,
                    SendTimeout = options.Lease / 2,
                    FirstRetry = TimeSpan.FromMilliseconds(200),
                    Batch = options.Batch,
                    Parallel = options.Parallel,
                };
            });
        return builder.Build();
    }
}
