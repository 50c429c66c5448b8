using LibraryService.Delivery;

namespace LibraryService.Samples.Bridge.Rollout;

/// <summary>The messages that wait for a person.</summary>
internal sealed class HeldMessages(IOutboxStore outbox, TimeProvider time)
{
    private const int MostRereads = 16;
    private const int All = 100_000;

    public async Task<IReadOnlyList<HeldMessage>> ListAsync(int most, CancellationToken ct) =>
    [
        .. (await outbox.InStateAsync(DeliveryState.Held, most, ct))
            .Select(entry => new HeldMessage(entry.Key, $"{entry.Case}", $"{entry.Message}", $"{entry.Current.To.Channel}", $"{entry.Reason}")),
    ];

    /// <summary>Lets go what is held for a reason; the worker keeps to its rate all the same.</summary>
    /// <returns>How many were let go.</returns>
    public async Task<int> ReleaseAsync(DeliveryReason reason, int most, CancellationToken ct)
    {
        var released = 0;
        foreach (var entry in (await outbox.InStateAsync(DeliveryState.Held, All, ct)).Where(entry => entry.Reason == reason).Take(most))
        {
            released += await ReleaseAsync(entry, ct) ? 1 : 0;
        }

        return released;
    }

    private async Task<bool> ReleaseAsync(OutboxEntry entry, CancellationToken ct)
    {
        for (var (reread, current) = (0, (OutboxEntry?)entry); current is { State: DeliveryState.Held } && reread < MostRereads; reread++)
        {
            if (await outbox.UpdateAsync([current.Released(time.GetUtcNow())], ct))
            {
                return true;
            }

            current = await outbox.FindAsync(entry.Key, ct);
        }

        return false;
    }
}
