using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hosting.Tests.Retention;
using LibraryService.Routing;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LibraryService.Hosting.Tests;

public sealed class TelemetryTests
{
    private const string Canary = "canary";

    // Name, kind, unit, tags and meaning, and nothing on either side; the health checks on the page have fewer.
    private const int Columns = 7;
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Reports_what_became_of_each_attempt_and_each_message()
    {
        var reported = await ReportedAsync();
        reported.Where(one => one.Instrument == LibraryServiceTelemetry.DeliveryAttempts).Select(one => $"{one.Tags} {one.Value}").Order(StringComparer.Ordinal)
            .ShouldBe(["channel=Email outcome=Delivered 1", "channel=Email outcome=HardBounce 1"]);
        reported.Where(one => one.Instrument == LibraryServiceTelemetry.DeliveryDuration).Select(one => one.Value).ShouldBe([2.0, 2.0]);
        reported.Where(one => one.Instrument == LibraryServiceTelemetry.DeliveryEnded).Select(one => $"{one.Tags} {one.Value}").Order(StringComparer.Ordinal)
            .ShouldBe(["reason=EndOfPlan state=Failed 1", "reason=None state=Delivered 1"]);
        reported.Last(one => one.Instrument == LibraryServiceTelemetry.OutboxDue).Value.ShouldBe(0);
        reported.Last(one => one.Instrument == LibraryServiceTelemetry.OutboxOldestDue).Value.ShouldBe(0);
    }

    [Fact]
    public async Task Says_nowhere_who_a_message_is_for() =>
        (await ReportedAsync()).ShouldAllBe(one => !one.Tags.Contains(Canary, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public async Task An_activity_tells_of_each_attempt()
    {
        using var source = new ActivityListener
        {
            ShouldListenTo = source => source.Name == LibraryServiceTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        var told = new ConcurrentQueue<string>();
        source.ActivityStopped = activity => told.Enqueue($"{activity.OperationName} {Tags(activity.TagObjects)}");
        ActivitySource.AddActivityListener(source);
        await ReportedAsync();
        told.ShouldContain(line => line == $"{LibraryServiceTelemetry.DeliveryAttemptActivity} channel=Email outcome=HardBounce");
        told.ShouldContain(line => line.StartsWith(LibraryServiceTelemetry.DeliveryRoundActivity, StringComparison.Ordinal));
        told.ShouldAllBe(line => !line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_page_shows_every_name_with_its_unit_and_nothing_else()
    {
        var shown = File.ReadLines(Path.Combine(Root(), "docs", "hosting.md"))
            .Where(line => line.StartsWith("| `library_service.", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == Columns)
            .ToDictionary(cells => cells[1].Trim('`'), cells => cells[3].Trim('`'), StringComparer.Ordinal);
        var names = typeof(LibraryServiceTelemetry).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.Name != nameof(LibraryServiceTelemetry.Name))
            .Select(field => (string)field.GetRawConstantValue()!);
        shown.Keys.Order(StringComparer.Ordinal).ShouldBe(names.Order(StringComparer.Ordinal));

        var published = new ConcurrentDictionary<string, string?>(StringComparer.Ordinal);
        using var listener = new MeterListener { InstrumentPublished = (instrument, _) => published[instrument.Name] = instrument.Meter.Name == LibraryServiceTelemetry.Name ? instrument.Unit : null };
        listener.Start();
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddLibraryService().AddDeliveryWorker().AddSlaWatcher().AddRetention();
        builder.Services.AddSingleton<IRetentionStore>(new RecordingRetention());
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);
        var own = published.Where(instrument => instrument.Value is not null).ToDictionary(instrument => instrument.Key, instrument => instrument.Value, StringComparer.Ordinal);
        own.Count.ShouldBe(8);
        foreach (var (instrument, unit) in own)
        {
            shown[instrument].ShouldBe(unit);
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "LibraryService.Core.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private static async Task<IReadOnlyList<(string Instrument, string Tags, double Value)>> ReportedAsync()
    {
        var ct = TestContext.Current.CancellationToken;
        var time = new ManualTime(Noon);
        var mail = new RecordingGateway(Channel.Email).Next(Taking(DeliveryOutcomeKind.HardBounce)).Next(Taking(DeliveryOutcomeKind.Delivered));
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(time).AddSingleton<IMessageGateway>(mail);
        builder.Services.AddLibraryService().AddDeliveryWorker(options => options.Policy = new DeliveryPolicy { Parallel = 1 });
        using var host = builder.Build();
        var reported = new ConcurrentQueue<(string Instrument, string Tags, double Value)>();
        var factory = host.Services.GetRequiredService<IMeterFactory>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Meter.Name == LibraryServiceTelemetry.Name && ReferenceEquals(instrument.Meter.Scope, factory))
            {
                own.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => reported.Enqueue((instrument.Name, Tags(tags.ToArray()), value)));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => reported.Enqueue((instrument.Name, Tags(tags.ToArray()), value)));
        listener.Start();

        var outbox = host.Services.GetRequiredService<IOutboxStore>();
        await outbox.AddAsync([Entry("a"), Entry("b")], ct);
        await host.StartAsync(ct);
        await Eventually.Is(() =>
        {
            listener.RecordObservableInstruments();
            return reported.Any(one => one.Instrument == LibraryServiceTelemetry.OutboxDue && one.Value == 0);
        });
        await host.StopAsync(ct);
        return [.. reported];

        Func<OutboundMessage, CancellationToken, ValueTask<DeliveryOutcome>> Taking(DeliveryOutcomeKind kind) => (_, _) =>
        {
            time.Advance(TimeSpan.FromSeconds(2));
            return new(new DeliveryOutcome(kind, Detail: Canary));
        };
    }

    private static OutboxEntry Entry(string key) => new(
        $"{Canary}-{key}",
        new DeliveryStep(
            new OutboundMessage { Key = $"{Canary}-{key}.1", To = ContactPoint.Email($"{Canary}@example.org"), Text = Canary, Language = "en" }, Noon, Noon.AddDays(1)))
    {
        Patron = new PatronId(Canary),
        Case = new CaseId(Canary),
    };

    private static string Tags(IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key}={tag.Value}"));
}
