using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LibraryService.Gateways.Tests.Webhooks;

/// <summary>A web server on the loopback that answers as the test says, and can also hang or drop the line.</summary>
internal sealed class HttpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly List<HttpExchange> _asked = [];
    private readonly Task _serving;

    /// <param name="answer">The status line and headers of the answer; null drops the line.</param>
    public HttpServer(Func<HttpExchange, CancellationToken, Task<string?>> answer)
    {
        _listener.Start();
        _serving = ServeAsync(answer);
    }

    public static HttpServer Answering(string statusAndHeaders) => new((_, _) => Task.FromResult<string?>(statusAndHeaders));

    public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/messages");

    public IReadOnlyList<HttpExchange> Asked
    {
        get
        {
            lock (_asked)
            {
                return [.. _asked];
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task ServeAsync(Func<HttpExchange, CancellationToken, Task<string?>> answer)
    {
        while (!_stop.IsCancellationRequested)
        {
            using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            var stream = client.GetStream();
            var exchange = await ReadAsync(stream);
            lock (_asked)
            {
                _asked.Add(exchange);
            }

            if (await answer(exchange, _stop.Token) is { } head)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {head}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), _stop.Token);
            }
        }
    }

    private async Task<HttpExchange> ReadAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var one = new byte[1];
        while (!(bytes.Count >= 4 && bytes[^4..].SequenceEqual("\r\n\r\n"u8.ToArray())))
        {
            await stream.ReadExactlyAsync(one, _stop.Token);
            bytes.Add(one[0]);
        }

        var lines = Encoding.ASCII.GetString([.. bytes]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        var body = new byte[headers.TryGetValue("Content-Length", out var length) ? int.Parse(length, CultureInfo.InvariantCulture) : 0];
        await stream.ReadExactlyAsync(body, _stop.Token);
        return new HttpExchange(lines[0], headers, body);
    }
}
