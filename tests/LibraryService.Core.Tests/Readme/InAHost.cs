using LibraryService;
using LibraryService.Delivery;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Readme;

internal sealed class InAHost : ISnippet
{
    public async Task Run(TextWriter Console)
    {
        // begin: hosting
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddLibraryService()
            .AddPickupFolder("outbox")   // and with it the worker
            .AddDeliveryWorker(worker => worker.Policy = new DeliveryPolicy
            {
                Parallel = 16,
                ParallelByChannel = new Dictionary<Channel, int> { [Channel.Email] = 4 },
                MaxPerMinute = 600,
                Burst = 2000,
            })
            .AddHealthChecks();
        // end: hosting
        builder.Logging.ClearProviders();
        // begin: hosting
        using var host = builder.Build();
        await host.StartAsync();
        var report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        foreach (var (name, check) in report.Entries)
        {
            Console.WriteLine($"{name}: {check.Status}. {check.Description}");
        }

        await host.StopAsync();
        // end: hosting
    }
}
