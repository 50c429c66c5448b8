using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace LibraryService.CrashRig.Workers;

/// <summary>The other side of the gateway: writes down each message that it receives before it answers, and compares it with the one that was given to the outbox. So it does with the steps of promises.</summary>
internal sealed class Ledger : IAsyncDisposable
{
    public const string Taken = "taken";

    /// <summary>How a line begins that tells of a step of a promise; its key follows.</summary>
    public const string Alert = "alert ";

    private readonly Lock _lock = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Dictionary<int, int> _times = [];
    private readonly Dictionary<string, int> _alerts = new(StringComparer.Ordinal);
    private readonly StreamWriter _file;
    private readonly bool _honoursKeys;
    private readonly Task _accepting;

    public Ledger(string path, bool honoursKeys)
    {
        _file = new StreamWriter(path);
        _honoursKeys = honoursKeys;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Told of each message, its number and whether it said that it may be a repetition, at its first arrival: under a lock, so it takes note and returns.</summary>
    public Action<int, bool>? Arrived { get; init; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many different messages came.</summary>
    public int Distinct
    {
        get
        {
            lock (_lock)
            {
                return _times.Count;
            }
        }
    }

    /// <summary>How many messages a recipient got a second time, or once more.</summary>
    public int Duplicated { get; private set; }

    /// <summary>How many repetitions were refused for their key, as a gateway does that honours keys.</summary>
    public int Refused { get; private set; }

    /// <summary>How many repetitions did not say that they may be one.</summary>
    public int Unmarked { get; private set; }

    /// <summary>How many messages were not what was given to the outbox.</summary>
    public int Altered { get; private set; }

    /// <summary>How many different steps of promises were told of.</summary>
    public int Raised
    {
        get
        {
            lock (_lock)
            {
                return _alerts.Count;
            }
        }
    }

    /// <summary>How many steps were told of again, by the same key.</summary>
    public int RaisedAgain
    {
        get
        {
            lock (_lock)
            {
                return _alerts.Values.Sum(times => times - 1);
            }
        }
    }

    /// <summary>Which of the steps that there must be were never told of, and how many were that must not be.</summary>
    public (IReadOnlyList<string> Missing, int Unknown) Compare(IReadOnlyCollection<string> keys)
    {
        lock (_lock)
        {
            return ([.. keys.Where(key => !_alerts.ContainsKey(key))], _alerts.Keys.Except(keys, StringComparer.Ordinal).Count());
        }
    }

    /// <summary>Which of the first so many messages never came.</summary>
    public IReadOnlyList<int> Missing(int count)
    {
        lock (_lock)
        {
            return [.. Enumerable.Range(0, count).Where(number => !_times.ContainsKey(number))];
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
            _alerts[key] = _alerts.GetValueOrDefault(key) + 1;
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
        var hash = letter.ToMessage().Hash;
        var number = Mail.Number(letter.Key);
        var isWhole = number is { } known && Mail.Message(known).Hash.Span.SequenceEqual(hash.Span);
        lock (_lock)
        {
            _file.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{letter.Key}\t{Convert.ToHexStringLower(hash.Span)}\t{TimeProvider.System.GetUtcNow():O}\t{letter.Process}\t{(letter.MayRepeat ? "may repeat" : "")}"));
            Altered += isWhole ? 0 : 1;
            if (number is not { } found)
            {
                return;
            }

            var before = _times.GetValueOrDefault(found);
            _times[found] = before + 1;
            if (before == 0)
            {
                Arrived?.Invoke(found, letter.MayRepeat);
                return;
            }

            Unmarked += letter.MayRepeat ? 0 : 1;
            Refused += _honoursKeys ? 1 : 0;
            Duplicated += _honoursKeys ? 0 : 1;
        }
    }
}
