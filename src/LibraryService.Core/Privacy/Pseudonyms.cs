namespace LibraryService.Privacy;

/// <summary>Gives patrons names for reports and research that lead nobody back to them without the key.</summary>
/// <remarks>
/// The same patron has the same pseudonym while the key stays, and another one after it is rotated: lists from before and after cannot be joined by
/// those who have no key. Pseudonyms of two uses cannot be joined either. A pseudonym is still personal data to whoever holds the key.
/// </remarks>
public sealed class Pseudonyms
{
    private readonly HashKeyRing _keys;
    private readonly string _use;

    /// <param name="keys">The first makes new pseudonyms; with the older ones those of before are still recognised.</param>
    /// <param name="use">What they are for, such as <c>survey</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="use"/> is empty.</exception>
    public Pseudonyms(HashKeyRing keys, string use)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentException.ThrowIfNullOrWhiteSpace(use);
        (_keys, _use) = (keys, $"pseudonym {use}");
    }

    /// <summary>The pseudonym of a patron under the current key.</summary>
    /// <exception cref="ArgumentException">The default value names no patron.</exception>
    public KeyedHash Of(PatronId patron) => _keys.Current.Hash(_use, Name(patron));

    /// <summary>Whether a pseudonym, of now or of before a rotation, is that of a patron; false when its key is gone.</summary>
    public bool IsOf(KeyedHash pseudonym, PatronId patron) => _keys.Find(pseudonym.Key)?.Hash(_use, Name(patron)) == pseudonym;

    private static string Name(PatronId patron) => patron.IsEmpty
        ? throw new ArgumentException("A pseudonym is that of a patron, but this names none.", nameof(patron))
        : patron.ToString();
}
