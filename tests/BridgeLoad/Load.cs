using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Samples.Bridge;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LibraryService.BridgeLoad;

/// <summary>One run: the bridge, who posts to it, and a desk that looks on.</summary>
internal sealed class Load
{
    private const int Patrons = 100;
    private const int WarmUpSeconds = 5;
    private static readonly string[] Messages = ["HoldReady", "Acknowledge"];
    private readonly ConcurrentBag<double> _waits = [];
    private readonly ConcurrentDictionary<string, int> _refused = new(StringComparer.Ordinal);

    public required int Seconds { get; init; }

    public required int Rate { get; init; }

    public required bool IsLive { get; init; }

    public async Task<LoadResult> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("bridge-load-").FullName;
        var app = BridgeHost.Build(Settings(folder), builder => builder.Logging.SetMinimumLevel(LogLevel.Warning));
        await app.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = new Uri(app.Urls.First()), Timeout = TimeSpan.FromSeconds(100) };
        using var ends = new CancellationTokenSource();
        var seen = LookOnAsync(client, ends.Token);
        for (var patron = 1; patron <= Patrons; patron++)
        {
            await PostAsync(client, "/patrons", $$"""{"id":"{{patron}}","email":"patron{{patron}}@example.org","language":"en"}""", wait: null);
        }

        var first = WarmUpSeconds * Rate;
        await SendAsync(client, 0, first);
        await DrainAsync(app);
        _waits.Clear();
        var before = Heap();
        await SendAsync(client, first, Seconds * Rate);
        var posted = Stopwatch.GetTimestamp();
        await DrainAsync(app);
        var drained = Stopwatch.GetElapsedTime(posted);
        var after = Heap();
        var lost = await LostAsync(app, first + (Seconds * Rate));
        await ends.CancelAsync();
        var (boards, bytes) = await seen;
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var size = new FileInfo(Path.Combine(folder, "bridge.db")).Length;
        Directory.Delete(folder, recursive: true);
        return new LoadResult
        {
            Posted = Seconds * Rate,
            Rate = Rate,
            IsLive = IsLive,
            Waits = [.. _waits.Order()],
            Refused = _refused.ToDictionary(StringComparer.Ordinal),
            Lost = lost,
            HeapBefore = before,
            HeapAfter = after,
            Drained = drained,
            Boards = boards,
            BoardBytes = bytes,
            StoreBytes = size,
        };
    }

    private string[] Settings(string folder) =>
    [
        "--urls=http://127.0.0.1:0", "--Bridge:Demo=false", $"--Bridge:Store={folder}/bridge.db", $"--Bridge:Pickup={folder}/outbox", $"--Bridge:Drafts={folder}/drafts", $"--Lms:File={folder}/lms.db",
        $"--Bridge:RequestsPerSecond={Math.Max(400, Rate * 2)}",
        .. IsLive ? ["--Lms:Rollout:Mode=Live", .. Messages.Select(message => $"--Lms:Rollout:Messages:{message}=none")] : (string[])[],
    ];

    // By the clock and not by the answers: what has to wait because the one before it waits counts as waiting.
    private async Task SendAsync(HttpClient client, int from, int count)
    {
        var begun = Stopwatch.GetTimestamp();
        List<Task> sent = new(count);
        for (var i = 0; i < count; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / Rate);
            if (due - Stopwatch.GetElapsedTime(begun) is { Ticks: > 0 } left)
            {
                await Task.Delay(left);
            }

            var number = from + i;
            sent.Add(PostAsync(client, "/events", Event(number), () => Stopwatch.GetElapsedTime(begun) - due));
        }

        await Task.WhenAll(sent);
    }

    // Six holds that are ready, two questions, and the two questions before them resolved.
    private static string Event(int number) => (number % 10) switch
    {
        < 6 => $$"""{"kind":"HoldReady","id":"{{number}}","patron":"{{(number % Patrons) + 1}}","items":["Dune"],"branch":"CPL","day":"2027-12-04"}""",
        < 8 => $$"""{"kind":"Question","id":"{{number}}","patron":"{{(number % Patrons) + 1}}","branch":"CPL","text":"When are you open?"}""",
        _ => $$"""{"kind":"Resolved","id":"{{number - 2}}"}""",
    };

    private async Task PostAsync(HttpClient client, string path, string json, Func<TimeSpan>? wait)
    {
        try
        {
            // What is resolved must have been asked: a system sends it again when it is told so.
            for (var trial = 0; ; trial++)
            {
                using var content = new StringContent(json, Encoding.UTF8, "application/json");
                using var response = await client.PostAsync(path, content);
                if (response.StatusCode == HttpStatusCode.Conflict && trial < 20)
                {
                    await Task.Delay(50);
                    continue;
                }

                if (!response.IsSuccessStatusCode)
                {
                    _refused.AddOrUpdate($"{(int)response.StatusCode}", 1, static (_, known) => known + 1);
                }

                break;
            }
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            _refused.AddOrUpdate(e.GetType().Name, 1, static (_, known) => known + 1);
        }

        if (wait is not null)
        {
            _waits.Add(wait().TotalMilliseconds);
        }
    }

    private static async Task<(int Boards, long Bytes)> LookOnAsync(HttpClient client, CancellationToken ct)
    {
        var (boards, bytes) = (0, 0L);
        try
        {
            using var stream = new StreamReader(await client.GetStreamAsync(new Uri("/desk/events", UriKind.Relative), ct));
            while (await stream.ReadLineAsync(ct) is { } line)
            {
                boards += line is "event: board" ? 1 : 0;
                bytes += line.Length;
            }
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // It has looked long enough.
        }

        return (boards, bytes);
    }

    private static async Task DrainAsync(WebApplication app)
    {
        var outbox = app.Services.GetRequiredService<IOutboxStore>();
        for (var left = 600; left > 0 && await outbox.NextDueAsync(default) is not null; left--)
        {
            await Task.Delay(100);
        }
    }

    // Every event has its case, and every message of a case its entry.
    private static async Task<int> LostAsync(WebApplication app, int count)
    {
        var (cases, outbox) = (app.Services.GetRequiredService<ICaseStore>(), app.Services.GetRequiredService<IOutboxStore>());
        var lost = 0;
        for (var number = 0; number < count; number++)
        {
            var id = (number % 10) switch { < 6 => $"lms-hold-{number}-ready", < 8 => $"lms-ticket-{number}", _ => $"lms-ticket-{number - 2}" };
            var found = await cases.FindAsync(new CaseId(id), default);
            var entry = found?.Events.LastOrDefault(happened => happened.Kind is CaseEventKind.Replied or CaseEventKind.Acknowledged)?.Entry;
            var isWhole = found is not null && entry is not null && await outbox.FindAsync(entry, default) is not null && (number % 10 < 8 || found.State == CaseState.Resolved);
            lost += isWhole ? 0 : 1;
        }

        return lost;
    }

    private static long Heap()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true);
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
