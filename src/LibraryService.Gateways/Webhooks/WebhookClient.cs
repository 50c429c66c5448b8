namespace LibraryService.Gateways.Webhooks;

/// <summary>The client of all webhooks of a container: it follows no redirect and looks an address up again now and then.</summary>
internal sealed class WebhookClient : IDisposable
{
    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        // Each gateway has a time-out of its own.
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public void Dispose() => Http.Dispose();
}
