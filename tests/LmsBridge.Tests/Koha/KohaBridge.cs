using System.Text.Json.Nodes;
using LibraryService.Desk;
using LibraryService.Samples.Bridge.Koha;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LibraryService.Samples.Bridge.Tests.Koha;

/// <summary>A bridge that asks a Koha, by itself or when a test says so; and records to give it.</summary>
internal static class KohaBridge
{
    public static IPatronDirectory DirectoryOf(RunningBridge bridge) => bridge.Services.GetRequiredService<IPatronDirectory>();

    public static JsonObject Record(string sample, Action<JsonObject>? change = null)
    {
        var record = JsonNode.Parse(Sample.Of(sample))!.AsObject();
        change?.Invoke(record);
        return record;
    }

    public static JsonObject Patron(int number, int minute) => Record("koha-patron.json", patron =>
    {
        patron["patron_id"] = $"P{number}";
        patron["updated_on"] = FormattableString.Invariant($"2026-11-23T09:{minute:00}:00+00:00");
    });

    public static Task<RunningBridge> StartAsync(KohaServer koha, params string[] settings) => StartAsync(koha, polls: false, configure: null, settings);

    public static Task<RunningBridge> StartAsync(KohaServer koha, bool polls, params string[] settings) => StartAsync(koha, polls, configure: null, settings);

    public static Task<RunningBridge> StartAsync(KohaServer koha, bool polls, Action<WebApplicationBuilder>? configure, params string[] settings) => RunningBridge.StartAsync(
        builder =>
        {
            if (!polls)
            {
                builder.Services.Remove(builder.Services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType == typeof(KohaPoller)));
            }

            configure?.Invoke(builder);
        },
        [$"--Lms:Koha:Poll:BaseUrl={koha.Address}", "--Lms:Koha:Poll:User=bridge", "--Lms:Koha:Poll:Password=secret", .. settings]);
}
