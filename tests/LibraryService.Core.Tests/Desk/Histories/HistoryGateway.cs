using LibraryService.Delivery;

namespace LibraryService.Tests.Desk.Histories;

/// <summary>Keeps what left, with when, and fails at random.</summary>
internal sealed class HistoryGateway(Channel channel, History history) : IMessageGateway
{
    public Channel Channel => channel;

    public ValueTask<DeliveryOutcome> SendAsync(OutboundMessage message, CancellationToken ct)
    {
        history.Left.Add((message, history.Time.Now));
        return history.Random.Next(6) switch
        {
            0 => new(new DeliveryOutcome(DeliveryOutcomeKind.SoftBounce)),
            1 => new(new DeliveryOutcome(DeliveryOutcomeKind.HardBounce)),
            2 => new(new DeliveryOutcome(DeliveryOutcomeKind.Accepted)),
            _ => new(new DeliveryOutcome(DeliveryOutcomeKind.Delivered)),
        };
    }
}
