using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using LibraryService.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LibraryService.Samples.Bridge.Tests;

/// <summary>The whole host as it is shipped, on a loopback port and files of its own, with time that moves when told.</summary>
internal sealed class WholeBridge : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private WholeBridge(WebApplication app, DirectoryInfo folder, ManualTime time)
    {
        (_app, _folder, Time) = (app, folder, time);
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(Address) };
    }

    public ManualTime Time { get; }

    public HttpClient Client { get; }

    public string Address => _app.Urls.First();

    public IServiceProvider Services => _app.Services;

    /// <summary>What was written for the patrons.</summary>
    public IReadOnlyList<string> Mails => Directory.Exists(Path.Combine(_folder.FullName, "outbox")) ? Directory.GetFiles(Path.Combine(_folder.FullName, "outbox"), "*.eml") : [];

    public static async Task<WholeBridge> StartAsync(params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("whole-bridge-");
        var time = new ManualTime(Given.Monday);
        string Within(string name) => Path.Combine(folder.FullName, name);
        string[] args =
        [
            "--urls=http://127.0.0.1:0", $"--Bridge:Store={Within("bridge.db")}", $"--Bridge:Pickup={Within("outbox")}", $"--Bridge:Drafts={Within("drafts")}", $"--Lms:File={Within("lms.db")}",
            "--Bridge:Demo=false", "--Lms:Rollout:Mode=Live", "--Lms:Rollout:Messages:Answer=none", "--Lms:Rollout:Messages:Apology=none", .. settings,
        ];
        var app = BridgeHost.Build(args, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<TimeProvider>(time);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new WholeBridge(app, folder, time);
    }

    public async Task<HttpResponseMessage> PostAsync(string path, string json, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Posts what must be taken, and gives back the answer.</summary>
    public async Task<JsonElement> TakenAsync(string path, string json)
    {
        using var response = await PostAsync(path, json);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.IsSuccessStatusCode.ShouldBeTrue($"{path}: {response.StatusCode} {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    public async Task<HttpResponseMessage> GetAsync(string path, string accept = "application/json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> ReadAsync(string path)
    {
        using var response = await GetAsync(path);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }

    /// <summary>A patron with a ticket that was written half an hour ago.</summary>
    public async Task AskAsync()
    {
        await TakenAsync("/koha/patrons", Sample.Of("koha-patron.json"));
        await TakenAsync("/koha/tickets", Sample.Of("koha-ticket.json"));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
