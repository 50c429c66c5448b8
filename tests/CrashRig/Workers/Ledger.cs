using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace LibraryService.CrashRig.Workers;

/// <summary>The other side of the gateway: writes down each message, and each step of a promise, before it answers.</summary>
internal sealed class Ledger : IAsyncDisposable
{
    public const string Taken = "taken";

    /// <summary>How a line begins that tells of a step of a promise; its key follows.</summary>
    public const string Alert = "alert ";

    private readonly Lock _lock = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Arrivals _arrivals;
    private readonly StreamWriter _file;
    private readonly Task _accepting;

    public Ledger(string path, bool honoursKeys)
    {
        _file = new StreamWriter(path);
        _arrivals = new Arrivals(honoursKeys);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Told of each message, its number and whether it said that it may be a repetition, at its first arrival: under a lock, so it takes note and returns.</summary>
    public Action<int, bool>? Arrived { get; init; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many different messages came.</summary>
    public int Distinct => Ask(arrivals => arrivals.Distinct);

    /// <summary>Asks what has come so far.</summary>
    public T Ask<T>(Func<Arrivals, T> question)
    {
        lock (_lock)
        {
            return question(_arrivals);
        }
    }

    /// <summary>Writes down what was done at this moment, between the messages.</summary>
    public void Note(string what)
    {
        lock (_lock)
        {
            _file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"#\t{what}\t{TimeProvider.System.GetUtcNow():O}"));
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
        await _file.DisposeAsync();
    }

    private async Task AcceptAsync()
    {
        List<Task> served = [];
        try
        {
            while (true)
            {
                served.Add(ServeAsync(await _listener.AcceptTcpClientAsync()));
                served.RemoveAll(task => task.IsCompletedSuccessfully);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // No longer listened to.
        }

        await Task.WhenAll(served);
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            client.NoDelay = true;
            using var reader = new StreamReader(client.GetStream());
            await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\n" };
            try
            {
                while (await reader.ReadLineAsync() is { } line && Take(line))
                {
                    await writer.WriteLineAsync(Taken);
                    await writer.FlushAsync();
                }
            }
            catch (IOException)
            {
                // Whoever sent it is dead.
            }
        }
    }

    private bool Take(string line)
    {
        if (line.StartsWith(Alert, StringComparison.Ordinal))
        {
            TakeAlert(line[Alert.Length..]);
            return true;
        }

        if (Letter(line) is not { } letter)
        {
            return false;
        }

        Take(letter);
        return true;
    }

    private void TakeAlert(string key)
    {
        lock (_lock)
        {
            _file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"!\t{key}\t{TimeProvider.System.GetUtcNow():O}"));
            _arrivals.TakeAlert(key);
        }
    }

    // What was cut off in the middle is not received.
    private static Letter? Letter(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Letter>(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Take(Letter letter)
    {
        var hash = Convert.ToHexStringLower(letter.ToMessage().Hash.Span);
        lock (_lock)
        {
            _file.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{letter.Key}\t{hash}\t{TimeProvider.System.GetUtcNow():O}\t{letter.Process}\t{(letter.MayRepeat ? "may repeat" : "")}"));
            if (_arrivals.Take(letter) is { } number)
            {
                Arrived?.Invoke(number, letter.MayRepeat);
            }
        }
    }
}
