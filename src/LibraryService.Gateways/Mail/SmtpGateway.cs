using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using LibraryService.Delivery;

namespace LibraryService.Gateways.Mail;

/// <summary>Hands mail to a mail server.</summary>
/// <remarks>
/// Each mail has its text and, beside it, its HTML; a Message-ID made from the message's key; and says that it was sent by a machine. Outreach says how to unsubscribe with one
/// click, from the message's header <c>List-Unsubscribe</c>, and is refused without; no other mail does. What cannot stand in a mail is refused before anything is said to the server.
/// Connections are kept and used again; where one of them has gone before it had a mail, the mail goes over a new one.
/// </remarks>
public sealed class SmtpGateway : IMessageGateway, IDisposable
{
    private readonly SmtpOptions _options;
    private readonly TimeProvider _time;
    private readonly X509Certificate2Collection? _roots;
    private readonly SmtpPool _pool;

    /// <param name="options">The server, and as whom mail is sent.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is out of its range.</exception>
    public SmtpGateway(SmtpOptions options, TimeProvider? time = null)
    {
        _options = OptionsGuard.Valid(options, new SmtpOptionsValidator());
        _time = time ?? TimeProvider.System;
        _roots = SmtpTrust.Roots(options.TrustedRootsFile);
        _pool = new SmtpPool(options, _time);
    }

    /// <summary>E-mail.</summary>
    public Channel Channel => Channel.Email;

    /// <summary>What <see cref="SmtpOptions.GivesReceipts"/> says.</summary>
    public bool GivesReceipts => _options.GivesReceipts;

    /// <inheritdoc/>
    public async ValueTask<DeliveryOutcome> SendAsync(OutboundMessage message, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (SmtpMail.Refusal(message) is { } refusal)
        {
            return new DeliveryOutcome(DeliveryOutcomeKind.Refused, Detail: refusal);
        }

        var mail = SmtpMail.Of(message, _options, _time.GetUtcNow());
        using var timeout = new CancellationTokenSource(_options.Timeout, _time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        try
        {
            await _pool.EnterAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return NotSent("every connection is in use");
        }

        try
        {
            var kept = _pool.TakeIdle() is { } idle ? await SendAsync(idle, mail, limit.Token, ct).ConfigureAwait(false) : null;
            return kept ?? await SendAnewAsync(mail, limit.Token, ct).ConfigureAwait(false);
        }
        finally
        {
            _pool.Leave();
        }
    }

    /// <summary>Closes the connections. A mail that is on its way goes on.</summary>
    public void Dispose() => _pool.Dispose();

    private static DeliveryOutcome NotSent(string detail) => new(DeliveryOutcomeKind.SoftBounce, Detail: detail);

    private async Task<DeliveryOutcome> SendAnewAsync(MailParcel mail, CancellationToken limit, CancellationToken ct)
    {
        SmtpConnection connection;
        try
        {
            connection = await SmtpConnection.OpenAsync(_options, _roots, limit).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return NotSent("no connection in time");
        }
        catch (Exception e) when (e is IOException or SocketException or AuthenticationException)
        {
            return NotSent(e switch
            {
                SmtpSessionException => e.Message,
                SocketException refused => $"no connection: {refused.SocketErrorCode}",
                AuthenticationException => "no secure connection: the certificate or the encryption is none to trust",
                _ => $"no connection: {e.GetType().Name}",
            });
        }

        return await SendAsync(connection, mail, limit, ct).ConfigureAwait(false) ?? NotSent("the line dropped before the mail was handed over");
    }

    // Null where the connection has gone and nobody has got the mail.
    private async Task<DeliveryOutcome?> SendAsync(SmtpConnection connection, MailParcel mail, CancellationToken limit, CancellationToken ct)
    {
        try
        {
            var answer = await connection.SendAsync(mail, limit).ConfigureAwait(false);
            return answer.IsGoodbye ? null : SmtpOutcomes.Of(answer);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return connection.HasHandedOver ? new DeliveryOutcome(DeliveryOutcomeKind.Unknown, Detail: "no answer in time") : NotSent("no answer in time");
        }
        catch (IOException)
        {
            return connection.HasHandedOver ? new DeliveryOutcome(DeliveryOutcomeKind.Unknown, Detail: "the line dropped after the mail") : null;
        }
        finally
        {
            _pool.GiveBack(connection);
        }
    }
}
