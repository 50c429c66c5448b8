using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Templates.Messages;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LibraryService.Hosting.Tests;

/// <summary>A value that must be seen nowhere stands in every personal field, and everything that can fails with it in its words.</summary>
public sealed class PrivacyTests
{
    // A word of its own: it listens to the whole process, in which other tests are at work, with canaries of theirs.
    private const string Canary = "goldfinch";

    [Fact]
    public async Task No_log_metric_trace_or_health_report_says_who_asked_or_what()
    {
        var ct = TestContext.Current.CancellationToken;
        var seen = new ConcurrentQueue<string>();
        using var log = new RecordingLoggerProvider();
        using var meters = new MeterListener { InstrumentPublished = (instrument, own) => own.EnableMeasurementEvents(instrument) };
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => seen.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray())}"));
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => seen.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray())}"));
        meters.Start();
        using var activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen.Enqueue($"{activity.OperationName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Baggage)}"),
        };
        ActivitySource.AddActivityListener(activities);

        var kept = new InMemoryOutboxStore();
        var broken = new BrokenOutbox(kept);
        var mail = new RecordingGateway(Channel.Email)
            .NextThrows(new InvalidOperationException($"{Canary}@example.org was refused"))
            .Next(async (_, ct) =>
            {
                // A gateway that hangs, and says something when it is torn away.
                await Task.Delay(Timeout.Infinite, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                throw new TimeoutException($"{Canary}@example.org took too long");
            })
            .Next(DeliveryOutcomeKind.HardBounce, detail: $"5.1.1 {Canary}@example.org");
        var directory = new Failing();
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        builder.Services.AddSingleton<IMessageGateway>(mail).AddSingleton<IPatronDirectory>(directory)
            .AddSingleton<IOutboxStore>(broken).AddSingleton<ICaseStore>(new InMemoryCaseStore(kept));
        builder.Services.AddLibraryService().AddDeliveryWorker(worker => worker.Policy = new DeliveryPolicy { Lease = TimeSpan.FromSeconds(4), SendTimeout = TimeSpan.FromSeconds(2) }).AddHealthChecks();
        using var host = builder.Build();
        var desk = host.Services.GetRequiredService<ServiceDesk>();
        var cases = host.Services.GetRequiredService<ICaseStore>();
        for (var number = 1; number <= 4; number++)
        {
            var asked = desk.Receive(Given.Inquiry($"C-{number}", $"{Canary}?", patron: Canary, replyTo: $"{Canary}@example.org") with { ReceivedAt = TimeProvider.System.GetUtcNow() });
            seen.Enqueue($"{(await cases.SaveAsync(desk.Reply(asked, new Answer($"{Canary}?", $"The {Canary} answer.")), ct)).ShouldNotBeNull()}");
        }

        directory.Fails = 1;
        await host.StartAsync(ct);
        await Eventually.Is(async () => (await kept.InStateAsync(DeliveryState.Failed, 1, ct)).Count == 1);
        await Eventually.Is(() => log.Lines.Any(line => line.StartsWith("Warning A message could not be asked about", StringComparison.Ordinal)));
        broken.IsBroken = true;
        await Eventually.Is(() => log.Lines.Any(line => line.StartsWith("Error", StringComparison.Ordinal)));
        var health = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(ct);
        meters.RecordObservableInstruments();
        await host.StopAsync(ct);

        string[] all = [.. seen, .. log.Lines, .. health.Entries.Select(entry => $"{entry.Value.Description} {entry.Value.Exception} {string.Join(' ', entry.Value.Data)}")];
        all.Count(line => line.Contains("library_service.", StringComparison.Ordinal)).ShouldBeGreaterThan(3);
        all.ShouldContain(line => line.StartsWith("Warning A message could not be asked about", StringComparison.Ordinal));
        all.Where(line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    private sealed class Failing : IPatronDirectory
    {
        private int _fails;

        public int Fails
        {
            set => _fails = value;
        }

        public ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct) => Interlocked.Decrement(ref _fails) >= 0
            ? throw new InvalidOperationException($"no such patron: {Canary}")
            : new(new PatronContact { Id = id, Points = [ContactPoint.Email($"{Canary}@example.org")] });
    }
}
