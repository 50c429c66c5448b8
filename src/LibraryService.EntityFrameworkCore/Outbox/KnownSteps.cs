using System.Runtime.CompilerServices;
using LibraryService.Delivery;

namespace LibraryService.EntityFrameworkCore.Outbox;

/// <summary>Which steps came from this store: those of an entry that was read and still has them need not be written again.</summary>
internal sealed class KnownSteps
{
    private readonly ConditionalWeakTable<IReadOnlyList<DeliveryStep>, string> _keys = [];

    public OutboxEntry Remember(OutboxEntry entry)
    {
        _keys.AddOrUpdate(entry.Steps, entry.Key);
        return entry;
    }

    public bool AreThoseOf(OutboxEntry entry) => _keys.TryGetValue(entry.Steps, out var key) && string.Equals(key, entry.Key, StringComparison.Ordinal);
}
