using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using LibraryService.Delivery;

namespace LibraryService.CrashRig.Workers;

/// <summary>Hands each message to the ledger of the rig, and waits until it has been written down there.</summary>
internal sealed class LedgerGateway(int port, bool honoursKeys) : IMessageGateway, IDisposable
{
    private readonly ConcurrentBag<Line> _idle = [];

    public Channel Channel => Channel.Email;

    public bool HonoursKeys => honoursKeys;

    public async ValueTask<DeliveryOutcome> SendAsync(OutboundMessage message, CancellationToken ct)
    {
        if (!_idle.TryTake(out var line))
        {
            line = await Line.OpenAsync(port, ct);
        }

        try
        {
            await line.Writer.WriteLineAsync(JsonSerializer.Serialize(Letter.Of(message)).AsMemory(), ct);
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
        return new DeliveryOutcome(DeliveryOutcomeKind.Delivered);
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
