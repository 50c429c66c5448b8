using System.Net.Mail;
using LibraryService.Delivery;

namespace LibraryService.Gateways.Mail;

/// <summary>Hands mail to a mail server.</summary>
/// <remarks>
/// Each mail has its text and, beside it, its HTML; a Message-ID made from the message's key; and says that it was sent by a machine. Outreach says how to unsubscribe with one
/// click, from the message's header <c>List-Unsubscribe</c>, and is refused without; no other mail does. What cannot stand in a mail is refused before anything is said to the server.
/// </remarks>
public sealed class SmtpGateway : IMessageGateway, IDisposable
{
    private readonly SmtpOptions _options;
    private readonly TimeProvider _time;
    private readonly SmtpPool _pool;

    /// <param name="options">The server, and as whom mail is sent.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is out of its range.</exception>
    public SmtpGateway(SmtpOptions options, TimeProvider? time = null)
    {
        _options = OptionsGuard.Valid(options, new SmtpOptionsValidator());
        _time = time ?? TimeProvider.System;
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

        using var timeout = new CancellationTokenSource(_options.Timeout, _time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        SmtpClient client;
        try
        {
            client = await _pool.TakeAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new DeliveryOutcome(DeliveryOutcomeKind.SoftBounce, Detail: "every connection is in use");
        }

        return await SendAsync(client, message, limit.Token, ct).ConfigureAwait(false);
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _pool.Dispose();

    private async Task<DeliveryOutcome> SendAsync(SmtpClient client, OutboundMessage message, CancellationToken limit, CancellationToken ct)
    {
        var works = false;
        try
        {
            using var mail = SmtpMail.Of(message, _options);
            await client.SendMailAsync(mail, limit).WaitAsync(limit).ConfigureAwait(false);
            works = true;
            return new DeliveryOutcome(DeliveryOutcomeKind.Accepted);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new DeliveryOutcome(DeliveryOutcomeKind.Unknown, Detail: "no answer in time");
        }
        catch (SmtpException e)
        {
            return SmtpOutcomes.Of(e);
        }
        finally
        {
            if (works)
            {
                _pool.Keep(client);
            }
            else
            {
                _pool.Discard(client);
            }
        }
    }
}
