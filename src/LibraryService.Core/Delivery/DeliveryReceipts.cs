namespace LibraryService.Delivery;

/// <summary>Takes in what carriers say of a message after they took it: that it arrived, bounced or was unwanted. Safe for many threads.</summary>
public sealed class DeliveryReceipts
{
    private const int MostRereads = 16;
    private readonly IOutboxStore _store;
    private readonly DeliveryPolicy _policy;
    private readonly TimeProvider _time;

    /// <param name="store">Where the messages are kept.</param>
    /// <param name="policy">How often a step is tried; null for the default.</param>
    /// <param name="time">The clock; null for the system's.</param>
    public DeliveryReceipts(IOutboxStore store, DeliveryPolicy? policy = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_store, _policy, _time) = (store, policy ?? new DeliveryPolicy(), time ?? TimeProvider.System);
    }

    /// <summary>Told of each message that came to its end by what was said, right after that was kept.</summary>
    public Action<OutboxEntry>? Ended { get; init; }

    /// <summary>Keeps what is said of a message. The same word may come twice, and late.</summary>
    /// <param name="messageKey">The key of the message, as the carrier was given it.</param>
    /// <param name="outcome">What is said.</param>
    /// <param name="ct">Cancels before anything is kept.</param>
    /// <returns>The entry as it is kept; null when no message here has the key.</returns>
    public async ValueTask<OutboxEntry?> TakeAsync(string messageKey, DeliveryOutcome outcome, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(messageKey);
        ArgumentNullException.ThrowIfNull(outcome);
        for (var reread = 0; reread < MostRereads; reread++)
        {
            if (await _store.FindByMessageAsync(messageKey, ct).ConfigureAwait(false) is not { } entry)
            {
                return null;
            }

            var after = entry.Receipt(messageKey, outcome, _time.GetUtcNow(), _policy);
            if (ReferenceEquals(after, entry))
            {
                return entry;
            }

            if (!await _store.UpdateAsync([after], ct).ConfigureAwait(false))
            {
                continue;
            }

            var kept = after.Saved();
            if (kept.IsOver)
            {
                Ended?.Invoke(kept);
            }

            return kept;
        }

        throw new InvalidOperationException($"The outbox refused {MostRereads} changes of one message in a row; its versions do not count as they should.");
    }
}
