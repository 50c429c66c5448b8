using System.Security.Cryptography;
using System.Text;

namespace LibraryService.Privacy;

/// <summary>A secret under which personal data is hashed, and the name by which a hash says that it was this one.</summary>
public sealed class HashKey
{
    private const int FewestBytes = 32;
    private readonly byte[] _secret;

    /// <param name="id">Names the key in what is stored, such as <c>2026</c>. No secret.</param>
    /// <param name="secret">At least 32 random bytes. Whoever has them can test guesses; keep them where passwords are kept.</param>
    /// <exception cref="ArgumentException">The name is empty, or the secret is too short.</exception>
    public HashKey(string id, ReadOnlySpan<byte> secret)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (secret.Length < FewestBytes)
        {
            throw new ArgumentException($"A secret has at least {FewestBytes} bytes, but that of '{id}' has {secret.Length}.", nameof(secret));
        }

        (Id, _secret) = (id, secret.ToArray());
    }

    /// <summary>The name of the key.</summary>
    public string Id { get; }

    /// <summary>A new key with a random secret.</summary>
    public static HashKey Create(string id) => new(id, RandomNumberGenerator.GetBytes(FewestBytes));

    /// <summary>The name of the key; never its secret.</summary>
    public override string ToString() => Id;

    /// <summary>The HMAC-SHA256 of a text under this key. The use is hashed with it, so that hashes of two uses cannot be compared.</summary>
    internal KeyedHash Hash(string use, string text) =>
        new(Id, Convert.ToHexStringLower(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes($"{use}\0{text}"))));
}
