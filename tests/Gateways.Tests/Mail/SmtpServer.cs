using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace LibraryService.Gateways.Tests.Mail;

/// <summary>A mail server on the loopback that keeps what it takes, and can refuse, hang, talk nonsense or drop the line at any command.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    public const string Drop = "drop";
    public const string Hang = "hang";
    public const string Connect = "(connect)";
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _lock = new();
    private readonly List<ReceivedMail> _mails = [];
    private readonly List<string> _commands = [];
    private readonly Func<string, string?> _reply;
    private readonly string _hello;
    private readonly X509Certificate2? _certificate;
    private readonly bool _isSecureAtOnce;
    private readonly bool _waitsForMore;
    private readonly Task _serving;
    private int _connections;

    /// <param name="reply">Another reply to a command, to <see cref="Connect"/>, or to <c>.</c> at the end of a mail; null for the usual one.</param>
    /// <param name="offers">What the answer to EHLO offers.</param>
    /// <param name="certificate">With which it makes the line secure; null when it cannot.</param>
    /// <param name="isSecureAtOnce">Whether it does so without being asked.</param>
    /// <param name="waitsForMore">Whether it answers to MAIL only after the next command.</param>
    public SmtpServer(Func<string, string?>? reply = null, IReadOnlyList<string>? offers = null, X509Certificate2? certificate = null, bool isSecureAtOnce = false, bool waitsForMore = false)
    {
        _waitsForMore = waitsForMore;
        _reply = reply ?? (_ => null);
        _hello = string.Join("\r\n", ((string[])["test", .. offers ?? []]).Select((line, i) => $"250{(i == (offers?.Count ?? 0) ? ' ' : '-')}{line}"));
        (_certificate, _isSecureAtOnce) = (certificate, isSecureAtOnce);
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Connections => Volatile.Read(ref _connections);

    public IReadOnlyList<ReceivedMail> Mails
    {
        get
        {
            lock (_lock)
            {
                return [.. _mails];
            }
        }
    }

    public IReadOnlyList<string> Commands
    {
        get
        {
            lock (_lock)
            {
                return [.. _commands];
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

    private async Task ServeAsync()
    {
        var open = new List<Task>();
        while (!_stop.IsCancellationRequested)
        {
            var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            Interlocked.Increment(ref _connections);
            open.Add(TalkAsync(client));
        }

        await Task.WhenAll(open);
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var line = client;
        line.NoDelay = true;
        Stream stream = _isSecureAtOnce ? await SecureAsync(line) : line.GetStream();
        if (_reply(Connect) is Hang)
        {
            await Task.Delay(Timeout.Infinite, _stop.Token);
        }

        await SayAsync(stream, _reply(Connect) ?? "220 test");
        var (from, to, late) = ("", new List<string>(), "");
        while (await ReadLineAsync(stream) is { } command)
        {
            lock (_lock)
            {
                _commands.Add(command);
            }

            var reply = _reply(command) ?? Usual(command);
            if (reply is Drop)
            {
                return;
            }

            if (reply is Hang)
            {
                await Task.Delay(Timeout.Infinite, _stop.Token);
            }

            if (_waitsForMore && command.StartsWith("MAIL", StringComparison.Ordinal))
            {
                late = reply + "\r\n";
            }
            else
            {
                await SayAsync(stream, late + reply);
                late = "";
            }

            if (command.StartsWith("MAIL FROM:", StringComparison.Ordinal))
            {
                (from, to) = (command[10..], []);
            }
            else if (command.StartsWith("RCPT TO:", StringComparison.Ordinal))
            {
                to.Add(command[8..]);
            }
            else if (command is "STARTTLS" && _certificate is not null)
            {
                stream = await SecureAsync(line);
            }
            else if (command is "QUIT")
            {
                return;
            }
            else if (command is "DATA" && reply[0] == '3' && !await TakeAsync(stream, from, to))
            {
                return;
            }
        }
    }

    private async Task<bool> TakeAsync(Stream stream, string from, IReadOnlyList<string> to)
    {
        var lines = new List<string>();
        while (await ReadLineAsync(stream) is { } line)
        {
            if (line is ".")
            {
                lock (_lock)
                {
                    _mails.Add(new ReceivedMail(from, [.. to], lines));
                }

                var reply = _reply(".") ?? "250 taken";
                if (reply is Hang)
                {
                    await Task.Delay(Timeout.Infinite, _stop.Token);
                }

                if (reply is not Drop)
                {
                    await SayAsync(stream, reply);
                }

                return reply is not Drop;
            }

            lines.Add(line.StartsWith('.') ? line[1..] : line);
        }

        return false;
    }

    private async Task<SslStream> SecureAsync(TcpClient line)
    {
        var secure = new SslStream(line.GetStream());
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stop.Token);
        return secure;
    }

    private string Usual(string command) => command switch
    {
        "DATA" => "354 go on",
        "QUIT" => "221 bye",
        "STARTTLS" => "220 go on",
        "AUTH LOGIN" => "334 VXNlcm5hbWU6",
        _ when command.StartsWith("EHLO ", StringComparison.Ordinal) => _hello,
        _ => "250 ok",
    };

    private async Task SayAsync(Stream stream, string reply)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(reply + "\r\n"), _stop.Token);
        await stream.FlushAsync(_stop.Token);
    }

    private static async Task<string?> ReadLineAsync(Stream stream)
    {
        var bytes = new List<byte>();
        var one = new byte[1];
        while (await stream.ReadAsync(one) > 0)
        {
            bytes.Add(one[0]);
            if (bytes.Count >= 2 && bytes[^2] == '\r' && bytes[^1] == '\n')
            {
                return Encoding.Latin1.GetString([.. bytes.SkipLast(2)]);
            }
        }

        return null;
    }
}
