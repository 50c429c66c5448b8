using System.Collections.Immutable;

namespace LibraryService.Privacy;

/// <summary>Addresses that must not be written to, known only by their keyed hashes: so it outlives the erasure of all else.</summary>
/// <remarks>
/// Immutable. An entry is about an address, which several people may share, on a channel, either for one purpose or for all. After a rotation of
/// keys the old entries still hold; each moves to the current key when its address is next seen, by <see cref="Renew"/>.
/// </remarks>
public sealed partial class SuppressionList
{
    private const string Use = "suppression";
    private readonly HashKeyRing _keys;
    private readonly ImmutableDictionary<KeyedHash, SuppressionEntry> _entries;

    /// <param name="keys">The keys; each that an entry was made under must be there, or the entry would be forgotten without a word.</param>
    /// <param name="entries">What was kept; none for a new list.</param>
    /// <exception cref="ArgumentException">An entry's key is missing, or two entries have one hash.</exception>
    public SuppressionList(HashKeyRing keys, params IEnumerable<SuppressionEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(entries);
        var kept = ImmutableDictionary.CreateBuilder<KeyedHash, SuppressionEntry>();
        foreach (var entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
            if (keys.Find(entry.Hash.Key) is null)
            {
                throw new ArgumentException($"The keys are {string.Join(", ", keys.Keys)}, but an entry needs '{entry.Hash.Key}'.", nameof(entries));
            }

            if (!kept.TryAdd(entry.Hash, entry))
            {
                throw new ArgumentException($"Each hash stands once in the list, but {entry.Hash} stands twice.", nameof(entries));
            }
        }

        (_keys, _entries) = (keys, kept.ToImmutable());
    }

    private SuppressionList(HashKeyRing keys, ImmutableDictionary<KeyedHash, SuppressionEntry> entries) => (_keys, _entries) = (keys, entries);

    /// <summary>The entries, in the order of when they were said.</summary>
    public IEnumerable<SuppressionEntry> Entries => _entries.Values.OrderBy(entry => entry.At).ThenBy(entry => entry.Hash.ToString(), StringComparer.Ordinal);

    /// <summary>The names of the keys that entries still need.</summary>
    public IReadOnlyList<string> KeysInUse =>
        [.. _entries.Keys.Select(hash => hash.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The list with an address in it.</summary>
    /// <param name="channel">The channel on which it must not be used.</param>
    /// <param name="address">The address; letter case, spaces and the like do not matter.</param>
    /// <param name="purpose">The purpose that was objected to; null for all, as after a STOP.</param>
    /// <param name="at">When it was said. One that was lifted before this is in force again.</param>
    /// <exception cref="ArgumentException">The address is empty.</exception>
    public SuppressionList Add(Channel channel, string address, MessagePurpose? purpose, DateTimeOffset at)
    {
        var renewed = Renew(channel, address);
        var said = new SuppressionEntry(Hash(_keys.Current, channel, address, purpose), at, at);
        return renewed.With(said.And(renewed._entries.GetValueOrDefault(said.Hash)));
    }

    /// <summary>The list in which an address may be used again, because its owner asked for it. The entry stays, with when it was lifted.</summary>
    /// <exception cref="ArgumentException">The address is empty.</exception>
    public SuppressionList Lift(Channel channel, string address, MessagePurpose? purpose, DateTimeOffset at)
    {
        var renewed = Renew(channel, address);
        return renewed._entries.TryGetValue(Hash(_keys.Current, channel, address, purpose), out var entry)
            ? renewed.With(entry with { LiftedAt = entry.LiftedAt > at ? entry.LiftedAt : at })
            : renewed;
    }

    /// <summary>Whether an address must not be used for a purpose: because of an objection to that purpose, or of one to all.</summary>
    public bool IsSuppressed(Channel channel, string address, MessagePurpose purpose)
    {
        ArgumentNullException.ThrowIfNull(address);
        return !string.IsNullOrWhiteSpace(address) && (IsIn(channel, address, purpose) || IsIn(channel, address, purpose: null));
    }

    /// <summary>Whether an address must not be used for anything.</summary>
    public bool IsStopped(Channel channel, string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return !string.IsNullOrWhiteSpace(address) && IsIn(channel, address, purpose: null);
    }

    /// <summary>The list with what it knows of an address under the current key: to be called whenever one is seen, until <see cref="KeysInUse"/> says that an old key is free.</summary>
    /// <exception cref="ArgumentException">The address is empty.</exception>
    public SuppressionList Renew(Channel channel, string address)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        var entries = _entries;
        foreach (var purpose in (MessagePurpose?[])[null, .. Enum.GetValues<MessagePurpose>()])
        {
            foreach (var key in _keys.Keys.Skip(1))
            {
                var old = Hash(key, channel, address, purpose);
                if (entries.TryGetValue(old, out var entry))
                {
                    var hash = Hash(_keys.Current, channel, address, purpose);
                    entries = entries.Remove(old).SetItem(hash, (entry with { Hash = hash }).And(entries.GetValueOrDefault(hash)));
                }
            }
        }

        return entries == _entries ? this : new SuppressionList(_keys, entries);
    }

    /// <summary>The list under other keys, such as a ring with a new current one.</summary>
    /// <exception cref="ArgumentException">A key that an entry needs is missing.</exception>
    public SuppressionList Under(HashKeyRing keys) => new(keys, _entries.Values);

    /// <summary>The list with an objection of which only the hash is known; null when its key is none of the list's.</summary>
    internal SuppressionList? Add(KeyedHash hash, DateTimeOffset at) => _keys.Find(hash.Key) is null
        ? null
        : With(new SuppressionEntry(hash, at, at).And(_entries.GetValueOrDefault(hash)));

    private SuppressionList With(SuppressionEntry entry) => new(_keys, _entries.SetItem(entry.Hash, entry));

    private bool IsIn(Channel channel, string address, MessagePurpose? purpose)
    {
        foreach (var key in _keys.Keys)
        {
            if (_entries.TryGetValue(Hash(key, channel, address, purpose), out var entry) && entry.IsInForce)
            {
                return true;
            }
        }

        return false;
    }

    internal static KeyedHash Hash(HashKey key, Channel channel, string address, MessagePurpose? purpose) =>
        key.Hash(Use, $"{channel}\0{purpose?.ToString() ?? "all"}\0{CanonicalAddress.Of(channel, address)}");
}
