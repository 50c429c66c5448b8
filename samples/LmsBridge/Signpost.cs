using LibraryService.Samples.Bridge.Demo;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge;

/// <summary>Says where to look, once the bridge is up.</summary>
internal sealed partial class Signpost(IHostApplicationLifetime lifetime, IConfiguration configuration, IOptions<BridgeOptions> options, Microsoft.AspNetCore.Hosting.Server.IServer server, ILogger<Signpost> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() =>
        {
            var address = server.Features.Get<Microsoft.AspNetCore.Hosting.Server.Features.IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "nowhere";
            var pickup = Path.GetFullPath(options.Value.Pickup);
            var demo = DemoSettings.IsOn(configuration) ? "on" : "off";
            var key = options.Value.ApiKey is null ? "not needed, for only this machine is served" : "needed";
            Look(address, pickup, demo, key);
        });
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "The desk page is at {Address}; messages are written into {Pickup}. The demo is {Demo}; a key is {Key}.")]
    private partial void Look(string address, string pickup, string demo, string key);
}
