using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace LibraryService.CrashRig.Workers;

/// <summary>Connections to the ledger, a line at a time on each.</summary>
internal sealed class LedgerLines(int port) : IDisposable
{
    private readonly ConcurrentBag<Line> _idle = [];

    /// <summary>Sends one line and waits until it has been written down.</summary>
    public async Task SendAsync(string text, CancellationToken ct)
    {
        if (!_idle.TryTake(out var line))
        {
            line = await Line.OpenAsync(port, ct);
        }

        try
        {
            await line.Writer.WriteLineAsync(text.AsMemory(), ct);
            await line.Writer.FlushAsync(ct);
            if (await line.Reader.ReadLineAsync(ct) is not Ledger.Taken)
            {
                throw new IOException("The ledger hung up.");
            }
        }
        catch
        {
            line.Dispose();
            throw;
        }

        _idle.Add(line);
    }

    public void Dispose()
    {
        foreach (var line in _idle)
        {
            line.Dispose();
        }
    }

    private sealed class Line(TcpClient client) : IDisposable
    {
        public StreamReader Reader { get; } = new(client.GetStream());

        public StreamWriter Writer { get; } = new(client.GetStream()) { NewLine = "\n" };

        public static async Task<Line> OpenAsync(int port, CancellationToken ct)
        {
            var client = new TcpClient { NoDelay = true };
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, port, ct);
                return new Line(client);
            }
            catch
            {
                client.Dispose();
                throw;
            }
        }

        public void Dispose() => client.Dispose();
    }
}
