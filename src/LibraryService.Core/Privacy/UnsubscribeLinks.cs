using System.Security.Cryptography;
using System.Text;

namespace LibraryService.Privacy;

/// <summary>Makes the links by which outreach is ended in one step, and obeys them.</summary>
/// <remarks>
/// What a link carries is the keyed hash under which <see cref="SuppressionList"/> knows the address, with a proof that the library made it: no address, no patron, nothing
/// to look up. It works for as long as its key is kept, also after all else about the patron was erased. A mail program ends the messages with a POST (RFC 8058); a mere
/// GET, which scanners of mail make too, should show a page that asks.
/// </remarks>
public sealed class UnsubscribeLinks
{
    private const string Place = "{token}";
    private const string Use = "unsubscribe";
    private const int HexDigits = 64;
    private const int ProofDigits = 32;
    private readonly string _url;
    private readonly HashKeyRing _keys;

    /// <param name="url">The https address with <c>{token}</c> where the token goes, such as <c>https://library.example/stop/{token}</c>.</param>
    /// <param name="keys">The keys of the list of suppressions.</param>
    /// <exception cref="ArgumentException">It is no https address, or says <c>{token}</c> not exactly once.</exception>
    public UnsubscribeLinks(string url, HashKeyRing keys)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(keys);
        if (url.Split(Place).Length != 2 || !Uri.TryCreate(url.Replace(Place, "t", StringComparison.Ordinal), UriKind.Absolute, out var link) || link.Scheme is not "https")
        {
            throw new ArgumentException($"An https address that says {Place} once was expected, such as https://library.example/stop/{Place}, but '{url}' came.", nameof(url));
        }

        (_url, _keys) = (url, keys);
    }

    /// <summary>The link by which the owner of an address ends outreach to it.</summary>
    /// <exception cref="ArgumentException">The address is empty.</exception>
    public Uri For(Channel channel, string address)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        var hash = SuppressionList.Hash(_keys.Current, channel, address, MessagePurpose.Outreach);
        return new Uri(_url.Replace(Place, $"{Uri.EscapeDataString(hash.Key)}.{hash.Hex}.{Proof(_keys.Current, hash)}", StringComparison.Ordinal));
    }

    /// <summary>The list with the objection of whoever followed a link.</summary>
    /// <param name="list">The list.</param>
    /// <param name="token">What stood in the place of <c>{token}</c>.</param>
    /// <param name="at">When it was followed.</param>
    /// <returns>The list; null when the library made no such link, or its key is gone.</returns>
    public SuppressionList? Obey(SuppressionList list, string token, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(token);
        var proof = token.LastIndexOf('.');
        var hex = proof < 1 ? -1 : token.LastIndexOf('.', proof - 1);
        if (hex < 1 || proof - hex - 1 != HexDigits)
        {
            return null;
        }

        var hash = new KeyedHash(Uri.UnescapeDataString(token[..hex]), token[(hex + 1)..proof]);
        return _keys.Find(hash.Key) is { } key
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token[(proof + 1)..]), Encoding.UTF8.GetBytes(Proof(key, hash)))
            ? list.Add(hash, at)
            : null;
    }

    private static string Proof(HashKey key, KeyedHash hash) => key.Hash(Use, hash.Hex).Hex[..ProofDigits];
}
