namespace LibraryService.Delivery;

/// <summary>Hands messages of one channel to whoever carries them: a mail server, a provider, a printer.</summary>
/// <remarks>
/// It tries once and reports; only the outbox tries again. What it throws, and what takes longer than <see cref="DeliveryPolicy.SendTimeout"/>, counts as
/// <see cref="DeliveryOutcomeKind.Unknown"/>: the message may have arrived.
/// </remarks>
public interface IMessageGateway
{
    /// <summary>The channel that it serves.</summary>
    Channel Channel { get; }

    /// <summary>Whether a message whose <see cref="OutboundMessage.Key"/> was taken before is not sent a second time. False unless a gateway can promise it.</summary>
    bool HonoursKeys => false;

    /// <summary>Whether <see cref="DeliveryOutcomeKind.Accepted"/> is followed by word of what became of the message. False unless a gateway can promise it.</summary>
    bool GivesReceipts => false;

    /// <summary>Sends one message, once.</summary>
    ValueTask<DeliveryOutcome> SendAsync(OutboundMessage message, CancellationToken ct);
}
