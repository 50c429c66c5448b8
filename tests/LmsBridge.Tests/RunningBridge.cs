using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Sla;
using LibraryService.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LibraryService.Samples.Bridge.Tests;

/// <summary>A host on a loopback port that takes in what library systems tell, with a mailbox that keeps what it was given.</summary>
internal sealed class RunningBridge : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;

    private RunningBridge(WebApplication app, string folder, ManualTime time, RecordingGateway mail)
    {
        (_app, _folder, Time, Mail) = (app, folder, time, mail);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public ManualTime Time { get; }

    public RecordingGateway Mail { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public ICaseStore Cases => Services.GetRequiredService<ICaseStore>();

    public IOutboxStore Outbox => Services.GetRequiredService<IOutboxStore>();

    public static Task<RunningBridge> StartAsync(params string[] settings) => StartAsync(_ => { }, settings);

    public static async Task<RunningBridge> StartAsync(Action<WebApplicationBuilder> configure, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("bridge").FullName;
        var (time, mail) = (new ManualTime(Given.Monday), new RecordingGateway(Channel.Email));
        var builder = WebApplication.CreateBuilder(["--urls=http://127.0.0.1:0", $"--contentRoot={folder}", .. settings]);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton<IMessageGateway>(mail);
        builder.Services
            .AddLibraryService(library =>
            {
                library.Messages.Library = "Millbrook Library";
                library.Messages.PolicyUrl = new Uri("https://library.example/policy");
                library.Messages.Branches = new Dictionary<string, string>(StringComparer.Ordinal) { ["main"] = "the Market Hall" };
            })
            .AddHours("main", Given.Hours())
            .AddPolicy(new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(4), PauseStates = [PauseState.WaitingOnPatron] })
            .AddDeliveryWorker();
        builder.AddLmsEvents();
        configure(builder);
        var app = builder.Build();
        app.MapLmsEvents();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new RunningBridge(app, folder, time, mail);
    }

    public Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string path, string json) => PostAsync(path, Encoding.UTF8.GetBytes(json));

    public async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string path, ReadOnlyMemory<byte> json)
    {
        using var content = new ReadOnlyMemoryContent(json);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await Client.PostAsync(path, content, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, body.Length == 0 ? default : JsonDocument.Parse(body).RootElement);
    }

    /// <summary>Posts what must be taken in, and gives back its only outcome.</summary>
    public async Task<JsonElement> TakenAsync(string path, string json)
    {
        var (status, body) = await PostAsync(path, json);
        status.ShouldBe(HttpStatusCode.OK, $"{body}");
        body.GetArrayLength().ShouldBe(1);
        return body[0];
    }

    public async Task<ServiceCase> CaseAsync(string id) => (await Cases.FindAsync(new CaseId(id), TestContext.Current.CancellationToken)).ShouldNotBeNull();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
