using System.Collections.Immutable;

namespace LibraryService.Privacy;

/// <summary>The keys of personal data: the one under which new hashes are made, and the older ones that what is stored still needs.</summary>
/// <remarks>To rotate, add a new key in front. An old one may go when nothing stored is under it any longer.</remarks>
public sealed class HashKeyRing
{
    /// <param name="current">New hashes are made under it.</param>
    /// <param name="older">What is stored may be under these.</param>
    /// <exception cref="ArgumentException">Two keys have one name.</exception>
    public HashKeyRing(HashKey current, params IEnumerable<HashKey> older)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(older);
        Keys = [current, .. older];
        if (Keys.GroupBy(key => key.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Each key has a name of its own, but two are called '{twice.Key}'.", nameof(older));
        }
    }

    /// <summary>The key of new hashes.</summary>
    public HashKey Current => Keys[0];

    /// <summary>All keys, the current one first.</summary>
    public ImmutableArray<HashKey> Keys { get; }

    /// <summary>The ring with a new current key; the old ones stay.</summary>
    public HashKeyRing Rotate(HashKey next) => new(next, Keys);

    /// <summary>The ring without an older key. What was hashed under it can no longer be compared.</summary>
    /// <exception cref="ArgumentException">It is the current one, or none of these.</exception>
    public HashKeyRing Without(string id) => Keys.Skip(1).Any(key => string.Equals(key.Id, id, StringComparison.Ordinal))
        ? new HashKeyRing(Current, Keys.Skip(1).Where(key => !string.Equals(key.Id, id, StringComparison.Ordinal)))
        : throw new ArgumentException($"Only an older key can go: {string.Join(", ", Keys.Skip(1))}; but this is '{id}'.", nameof(id));

    internal HashKey? Find(string id) => Keys.FirstOrDefault(key => string.Equals(key.Id, id, StringComparison.Ordinal));
}
