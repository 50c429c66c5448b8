using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace LibraryService.Gateways.Mail;

/// <summary>One connection to a mail server, ready for mail: as much of SMTP (RFC 5321) as handing mail over needs.</summary>
/// <remarks>
/// Each step is one write, and no write waits for an acknowledgement of the one before (TCP_NODELAY). The client of System.Net.Mail writes a mail in pieces and cannot be told
/// so: each mail then waits 40 ms for a delayed acknowledgement.
/// </remarks>
internal sealed class SmtpConnection : IDisposable
{
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(1);
    private readonly Socket _socket;
    private Stream _stream;
    private SmtpReader _reader;
    private SmtpExtensions _offers = SmtpExtensions.None;
    private bool _isBegun;

    private SmtpConnection(Socket socket)
    {
        _socket = socket;
        _stream = new NetworkStream(socket, ownsSocket: true);
        _reader = new SmtpReader(_stream);
    }

    /// <summary>Whether the mail, or its last byte, may have reached the server. Before that, nobody has got it.</summary>
    public bool HasHandedOver { get; private set; }

    /// <summary>Whether it is in a state in which it takes another mail.</summary>
    public bool CanBeKept { get; private set; }

    /// <summary>Whether the server has said nothing since its last answer; what it says unasked is that it has gone.</summary>
    public bool IsQuiet => !_reader.HasMore && !_socket.Poll(TimeSpan.Zero, SelectMode.SelectRead);

    /// <summary>A new connection: secure and signed in as the options say, before anything else is said.</summary>
    /// <exception cref="IOException">The server answers otherwise than it must, or not at all.</exception>
    /// <exception cref="SocketException">There is no server.</exception>
    /// <exception cref="System.Security.Authentication.AuthenticationException">The line cannot be made secure, or the server's certificate is none to trust.</exception>
    public static async Task<SmtpConnection> OpenAsync(SmtpOptions options, X509Certificate2Collection? roots, CancellationToken ct)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        SmtpConnection connection;
        try
        {
            await socket.ConnectAsync(options.Host, options.Port, ct).ConfigureAwait(false);
            connection = new SmtpConnection(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        try
        {
            await connection.BeginAsync(options, roots, ct).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Hands over one mail.</summary>
    /// <returns>The answer that decided: the first refusal, or that to the mail itself.</returns>
    /// <exception cref="IOException">The line dropped; <see cref="HasHandedOver"/> says when.</exception>
    public async Task<SmtpAnswer> SendAsync(MailParcel mail, CancellationToken ct)
    {
        (HasHandedOver, CanBeKept) = (false, false);
        var steps = Steps(mail).ToList();
        if (_offers.Pipelining)
        {
            await WriteAsync(string.Concat(steps.Select(step => step.Command)), ct).ConfigureAwait(false);
        }

        _isBegun = true;
        SmtpAnswer? refusal = null;
        foreach (var (step, command) in steps)
        {
            if (!_offers.Pipelining)
            {
                await WriteAsync(command, ct).ConfigureAwait(false);
            }

            var reply = await _reader.ReadAsync(ct).ConfigureAwait(false);
            var isWaiting = step is SmtpStep.Data && reply.Code is 354;
            if (!isWaiting && (step is SmtpStep.Data || !reply.IsDone))
            {
                refusal ??= Failure(step, reply);
            }

            // A server that waits for a mail which it is not to get can only be left.
            if (refusal is { } decided && (isWaiting || !_offers.Pipelining || decided.IsGoodbye))
            {
                CanBeKept = !isWaiting && !decided.IsGoodbye;
                return decided;
            }
        }

        if (refusal is { } answer)
        {
            CanBeKept = true;
            return answer;
        }

        HasHandedOver = true;
        await _stream.WriteAsync(mail.Content, ct).ConfigureAwait(false);
        var last = await _reader.ReadAsync(ct).ConfigureAwait(false);
        if (!last.IsDone)
        {
            _ = Failure(SmtpStep.Content, last);
        }

        _isBegun = false;
        CanBeKept = last.Code is not 421;
        return new SmtpAnswer(SmtpStep.Content, last);
    }

    /// <summary>Takes leave of a server that can still be talked to, and closes the line.</summary>
    public void Dispose()
    {
        try
        {
            if (CanBeKept)
            {
                _stream.WriteTimeout = (int)Goodbye.TotalMilliseconds;
                _stream.Write("QUIT\r\n"u8);
            }
        }
        catch (IOException)
        {
            // The server has gone first: nothing is left to be said.
        }
        finally
        {
            _stream.Dispose();
        }
    }

    private static SmtpAnswer Failure(SmtpStep step, SmtpReply reply) => reply.Code >= 400
        ? new SmtpAnswer(step, reply)
        : throw new SmtpSessionException("the mail server's answer is none to what was said");

    // What a refused mail left behind is dropped before the next begins.
    private IEnumerable<(SmtpStep Step, string Command)> Steps(MailParcel mail)
    {
        if (_isBegun)
        {
            yield return (SmtpStep.Reset, "RSET\r\n");
        }

        yield return (SmtpStep.Sender, FormattableString.Invariant($"MAIL FROM:<{mail.From}>{(_offers.Size ? $" SIZE={mail.Length}" : "")}\r\n"));
        yield return (SmtpStep.Recipient, $"RCPT TO:<{mail.To}>\r\n");
        yield return (SmtpStep.Data, "DATA\r\n");
    }

    private async Task BeginAsync(SmtpOptions options, X509Certificate2Collection? roots, CancellationToken ct)
    {
        if (options.ImplicitTls)
        {
            await SecureAsync(options.Host, roots, ct).ConfigureAwait(false);
        }

        Demand(220, await _reader.ReadAsync(ct).ConfigureAwait(false));
        await GreetAsync(ct).ConfigureAwait(false);
        if (options is { UseTls: true, ImplicitTls: false })
        {
            if (!_offers.StartTls)
            {
                throw new SmtpSessionException("the mail server offers no TLS");
            }

            Demand(220, await AskAsync("STARTTLS", ct).ConfigureAwait(false));
            if (_reader.HasMore)
            {
                throw new SmtpSessionException("the mail server, or somebody between, went on in the clear after STARTTLS");
            }

            await SecureAsync(options.Host, roots, ct).ConfigureAwait(false);
            await GreetAsync(ct).ConfigureAwait(false);
        }

        if (options is { UserName: { } name, Password: { } password })
        {
            await SignInAsync(name, password, ct).ConfigureAwait(false);
        }

        CanBeKept = true;
    }

    // What was said before the line was secure counts for nothing after it: the reader and the offers are new.
    private async Task SecureAsync(string host, X509Certificate2Collection? roots, CancellationToken ct)
    {
        var secure = new SslStream(_stream);
        (_stream, _offers) = (secure, SmtpExtensions.None);
        await secure.AuthenticateAsClientAsync(SmtpTrust.Options(host, roots), ct).ConfigureAwait(false);
        _reader = new SmtpReader(secure);
    }

    private async Task GreetAsync(CancellationToken ct)
    {
        var reply = await AskAsync($"EHLO {SmtpTrust.NameOf(_socket.LocalEndPoint)}", ct).ConfigureAwait(false);
        Demand(250, reply);
        _offers = SmtpExtensions.Of(reply);
    }

    private async Task SignInAsync(string name, string password, CancellationToken ct)
    {
        if (_stream is not SslStream)
        {
            throw new SmtpSessionException("a password is said over TLS only");
        }

        SmtpReply reply;
        if (_offers.AuthPlain)
        {
            reply = await AskAsync($"AUTH PLAIN {Base64($"\0{name}\0{password}")}", ct).ConfigureAwait(false);
        }
        else if (_offers.AuthLogin)
        {
            Demand(334, await AskAsync("AUTH LOGIN", ct).ConfigureAwait(false));
            Demand(334, await AskAsync(Base64(name), ct).ConfigureAwait(false));
            reply = await AskAsync(Base64(password), ct).ConfigureAwait(false);
        }
        else
        {
            throw new SmtpSessionException("the mail server offers neither PLAIN nor LOGIN to sign in");
        }

        Demand(235, reply);
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static void Demand(int code, SmtpReply reply)
    {
        if (reply.Code != code)
        {
            throw new SmtpSessionException($"{reply} before any mail");
        }
    }

    private async Task<SmtpReply> AskAsync(string command, CancellationToken ct)
    {
        await WriteAsync(command + "\r\n", ct).ConfigureAwait(false);
        return await _reader.ReadAsync(ct).ConfigureAwait(false);
    }

    private ValueTask WriteAsync(string commands, CancellationToken ct) => _stream.WriteAsync(Encoding.ASCII.GetBytes(commands), ct);
}
