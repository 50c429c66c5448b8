using System.Net;
using System.Net.Sockets;
using LibraryService.Gateways.Webhooks;

namespace LibraryService.Gateways.Tests.Webhooks;

/// <summary>A provider behind a real web server: checks each signature, sends what it takes once a key, and answers as the test says.</summary>
internal sealed class Provider : IAsyncDisposable
{
    public const string Secret = "0123456789abcdef0123456789abcdef";
    private readonly HttpListener _listener = new();
    private readonly WebhookSignature _signature = new(Secret);
    private readonly Action<HttpListenerResponse, int> _answer;
    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);
    private readonly Task _serving;
    private int _asked;

    /// <param name="answer">What it answers to a request, told how many there were before it.</param>
    public Provider(Action<HttpListenerResponse, int> answer)
    {
        _answer = answer;
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Url = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/messages/");
        }

        _listener.Prefixes.Add($"{Url}");
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Url { get; }

    /// <summary>How many requests there were.</summary>
    public int Asked => Volatile.Read(ref _asked);

    /// <summary>The keys of what it sent, each once.</summary>
    public IReadOnlyCollection<string> Sent
    {
        get
        {
            lock (_sent)
            {
                return [.. _sent];
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Abort();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            var context = await _listener.GetContextAsync();
            _ = Task.Run(() => ServeAsync(context));
        }
    }

    private async Task ServeAsync(HttpListenerContext context)
    {
        var before = Interlocked.Increment(ref _asked) - 1;
        using var body = new MemoryStream();
        await context.Request.InputStream.CopyToAsync(body);
        if (_signature.Verify(body.ToArray(), context.Request.Headers[WebhookSignature.Header], TimeProvider.System.GetUtcNow()) != WebhookVerdict.Valid)
        {
            context.Response.StatusCode = 403;
            context.Response.Close();
            return;
        }

        bool isNew;
        lock (_sent)
        {
            isNew = _sent.Add(context.Request.Headers["Idempotency-Key"]!);
        }

        context.Response.StatusCode = isNew ? 202 : 200;
        _answer(context.Response, before);
    }
}
