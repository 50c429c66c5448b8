namespace LibraryService.Delivery;

/// <summary>Keeps messages on their way.</summary>
/// <remarks>
/// Every change is all or nothing, and what a task has finished survives a crash, as far as the store is durable at all. Each change that is kept counts the
/// entry's <see cref="OutboxEntry.Version"/> up by one. Several workers may use it at once. A store that writes messages
/// down keeps a hash beside each, and gives nobody a claim on what does not match it any more: that has failed, for <see cref="DeliveryReason.Altered"/>. It rings
/// <see cref="OutboxSignal"/> once new or released messages are committed. <c>OutboxStoreContract</c> of LibraryService.Testing checks an implementation.
/// </remarks>
public interface IOutboxStore
{
    /// <summary>Adds entries. One whose key is there already is left as it is.</summary>
    ValueTask AddAsync(IReadOnlyList<OutboxEntry> entries, CancellationToken ct);

    /// <summary>Claims what is due, the longest due first, and keeps the claims. No two workers get the same entry while a claim runs.</summary>
    /// <param name="worker">Who claims.</param>
    /// <param name="at">The instant that counts as now.</param>
    /// <param name="lease">How long the claims run.</param>
    /// <param name="most">The most entries to claim, 1 or more.</param>
    /// <param name="ct">Cancels before anything is claimed.</param>
    /// <returns>The entries as they are kept, claims included.</returns>
    ValueTask<IReadOnlyList<OutboxEntry>> ClaimAsync(string worker, DateTimeOffset at, TimeSpan lease, int most, CancellationToken ct);

    /// <summary>Keeps changed entries, all or none: none when one of them was changed by somebody else since it was read.</summary>
    /// <returns>Whether they were kept. If not, read them again.</returns>
    ValueTask<bool> UpdateAsync(IReadOnlyList<OutboxEntry> entries, CancellationToken ct);

    /// <summary>The entry with a key, or null.</summary>
    ValueTask<OutboxEntry?> FindAsync(string key, CancellationToken ct);

    /// <summary>The entry whose steps have a message with a key, or null. For receipts.</summary>
    ValueTask<OutboxEntry?> FindByMessageAsync(string messageKey, CancellationToken ct);

    /// <summary>The entries for a patron, ordered by key: what they were sent, and what is on its way.</summary>
    /// <param name="patron">The patron; nobody has any for the default value.</param>
    /// <param name="ct">Cancels the question.</param>
    ValueTask<IReadOnlyList<OutboxEntry>> OfPatronAsync(PatronId patron, CancellationToken ct);

    /// <summary>Entries in a state, ordered by key: what failed or is held, for a person to see.</summary>
    /// <param name="state">The state.</param>
    /// <param name="most">The most entries to return, 1 or more.</param>
    /// <param name="ct">Cancels the question.</param>
    ValueTask<IReadOnlyList<OutboxEntry>> InStateAsync(DeliveryState state, int most, CancellationToken ct);

    /// <summary>How many entries could be claimed at an instant.</summary>
    ValueTask<long> CountDueAsync(DateTimeOffset at, CancellationToken ct);

    /// <summary>When something is next to be done; null when nothing is.</summary>
    ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken ct);
}
