using System.Text.Json;
using LibraryService.Delivery;

namespace LibraryService.CrashRig.Workers;

/// <summary>Hands each message to the ledger of the rig, and waits until it has been written down there.</summary>
internal sealed class LedgerGateway(LedgerLines lines, bool honoursKeys) : IMessageGateway
{
    public Channel Channel => Channel.Email;

    public bool HonoursKeys => honoursKeys;

    public async ValueTask<DeliveryOutcome> SendAsync(OutboundMessage message, CancellationToken ct)
    {
        await lines.SendAsync(JsonSerializer.Serialize(Letter.Of(message)), ct);
        return new DeliveryOutcome(DeliveryOutcomeKind.Delivered);
    }
}
