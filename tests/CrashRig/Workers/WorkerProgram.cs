using LibraryService.Delivery;
using LibraryService.Desk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LibraryService.CrashRig.Workers;

/// <summary>A process that delivers, as an integrator's would: a host with a store, the delivery worker and the watcher of promises.</summary>
internal static class WorkerProgram
{
    /// <summary>What it says when it has started.</summary>
    public const string Up = "up";

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);

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
        builder.Services.AddSingleton(_ => new LedgerLines(options.Ledger));
        builder.Services.AddSingleton<IMessageGateway>(provider => new LedgerGateway(provider.GetRequiredService<LedgerLines>(), options.HonoursKeys));
        builder.Services.AddSingleton<IAlertHandler, LedgerAlerts>();
        builder.Services.AddLibraryService()
            .AddStore(options.Store, options.ConnectionString)
            .AddPolicy(Promises.Policy)
            .AddSlaWatcher(watcher =>
            {
                watcher.Lease = options.Lease;
                watcher.Batch = options.Batch;
                watcher.PollInterval = Poll;
                watcher.LongestErrorWait = TimeSpan.FromSeconds(1);
            })
            .AddDeliveryWorker(worker =>
            {
                worker.PollInterval = Poll;
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
