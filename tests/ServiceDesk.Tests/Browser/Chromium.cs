using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LibraryService.Samples.Desk.Tests.Browser;

/// <summary>A browser without a window, driven over the DevTools protocol.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    public const string Missing = "There is no Chromium at /usr/bin/chromium.";
    private const string Path = "/usr/bin/chromium";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly DirectoryInfo _profile;
    private readonly ClientWebSocket _line = new();
    private readonly List<JsonNode> _events = [];
    private int _id;
    private string? _session;

    private Chromium(Process process, DirectoryInfo profile) => (_process, _profile) = (process, profile);

    public static bool IsThere => File.Exists(Path);

    /// <summary>What went wrong on the page and what it asked the network for, since it was opened.</summary>
    public IReadOnlyList<string> Complaints =>
    [
        .. _events.Where(one => Method(one) is "Runtime.exceptionThrown").Select(one => one.ToJsonString()),
        .. _events.Where(one => Method(one) is "Runtime.consoleAPICalled" && one["params"]!["type"]!.GetValue<string>() is "error" or "warning" or "assert").Select(one => one.ToJsonString()),
        .. _events.Where(one => Method(one) is "Log.entryAdded" && one["params"]!["entry"]!["level"]!.GetValue<string>() is "error" or "warning").Select(one => one.ToJsonString()),
    ];

    /// <summary>The addresses that the page asked for.</summary>
    public IReadOnlyList<string> Requests => [.. _events.Where(one => Method(one) is "Network.requestWillBeSent").Select(one => one["params"]!["request"]!["url"]!.GetValue<string>())];

    public static async Task<Chromium> StartAsync()
    {
        var profile = Directory.CreateTempSubdirectory("chromium-");
        var start = new ProcessStartInfo(Path) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--hide-scrollbars", "--remote-debugging-port=0", $"--user-data-dir={profile.FullName}", "about:blank",
            ])
        {
            start.ArgumentList.Add(argument);
        }

        var browser = new Chromium(Process.Start(start)!, profile);
        browser._process.BeginErrorReadLine();
        browser._process.BeginOutputReadLine();
        await browser.ConnectAsync();
        return browser;
    }

    /// <summary>Opens a page as a screen, or a sheet, of this width shows it.</summary>
    public async Task OpenAsync(string path, int width, int height, bool isDark = false, bool isPaper = false)
    {
        _events.Clear();
        await AskAsync("Emulation.setDeviceMetricsOverride", new JsonObject { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 600 });
        await AskAsync("Emulation.setEmulatedMedia", new JsonObject
        {
            ["media"] = isPaper ? "print" : "screen",
            ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = isDark ? "dark" : "light" }),
        });
        await AskAsync("Page.navigate", new JsonObject { ["url"] = new Uri(path).AbsoluteUri });
        await UntilAsync(() => _events.Any(one => Method(one) is "Page.loadEventFired"));
    }

    /// <summary>What an expression is worth on the page.</summary>
    public async Task<T> EvaluateAsync<T>(string expression)
    {
        var answer = await AskAsync("Runtime.evaluate", new JsonObject { ["expression"] = expression, ["returnByValue"] = true });
        return answer["result"]!["value"]!.GetValue<T>();
    }

    /// <summary>The whole page as a picture in PNG.</summary>
    public async Task<byte[]> PictureAsync()
    {
        var answer = await AskAsync("Page.captureScreenshot", new JsonObject { ["format"] = "png", ["captureBeyondViewport"] = true });
        return Convert.FromBase64String(answer["data"]!.GetValue<string>());
    }

    public async ValueTask DisposeAsync()
    {
        _line.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        for (var trial = 0; _profile.Exists && trial < 20; trial++)
        {
            try
            {
                _profile.Delete(recursive: true);
            }
            catch (IOException)
            {
                // A process that is going writes its last words.
                await Task.Delay(100);
                _profile.Refresh();
            }
        }
    }

    private async Task ConnectAsync()
    {
        var file = System.IO.Path.Combine(_profile.FullName, "DevToolsActivePort");
        using var patience = new CancellationTokenSource(Patience);
        while (!File.Exists(file) || File.ReadAllLines(file).Length < 2)
        {
            await Task.Delay(50, patience.Token);
        }

        var lines = await File.ReadAllLinesAsync(file, patience.Token);
        await _line.ConnectAsync(new Uri($"ws://127.0.0.1:{lines[0]}{lines[1]}"), patience.Token);
        var target = await AskAsync("Target.createTarget", new JsonObject { ["url"] = "about:blank" });
        var attached = await AskAsync("Target.attachToTarget", new JsonObject { ["targetId"] = target["targetId"]!.GetValue<string>(), ["flatten"] = true });
        _session = attached["sessionId"]!.GetValue<string>();
        foreach (var domain in (string[])["Page", "Runtime", "Log", "Network"])
        {
            await AskAsync($"{domain}.enable", []);
        }
    }

    private async Task<JsonNode> AskAsync(string method, JsonObject parameters)
    {
        var id = ++_id;
        var question = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (_session is not null)
        {
            question["sessionId"] = _session;
        }

        await _line.SendAsync(Encoding.UTF8.GetBytes(question.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, default);
        JsonNode? answer = null;
        await UntilAsync(() => (answer = _events.Find(one => one["id"]?.GetValue<int>() == id)) is not null);
        _events.Remove(answer!);
        return answer!["result"] ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{method}: {answer.ToJsonString()}"));
    }

    private async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!isSo())
        {
            _events.Add(await ReadAsync(patience.Token));
        }
    }

    private async Task<JsonNode> ReadAsync(CancellationToken ct)
    {
        using var text = new MemoryStream();
        var buffer = new byte[65_536];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _line.ReceiveAsync(buffer.AsMemory(), ct);
            text.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(text.ToArray()) ?? throw new JsonException("The browser said nothing.");
    }

    private static string? Method(JsonNode one) => one["method"]?.GetValue<string>();
}
