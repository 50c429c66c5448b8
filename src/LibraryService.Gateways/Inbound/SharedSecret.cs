using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace LibraryService.Gateways.Inbound;

/// <summary>A secret that a provider shares with the library. What it is compared with takes the same time, right or wrong.</summary>
internal sealed class SharedSecret
{
    private readonly byte[] _secret;

    public SharedSecret(string secret)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(secret);
        _secret = Encoding.UTF8.GetBytes(secret);
    }

    public byte[] Sha256(ReadOnlySpan<byte> text) => HMACSHA256.HashData(_secret, text);

#pragma warning disable CA5350 // The provider signs with SHA-1, and an HMAC of it is not broken.
    public byte[] Sha1(ReadOnlySpan<byte> text) => HMACSHA1.HashData(_secret, text);
#pragma warning restore CA5350

    /// <summary>Whether a text is the secret.</summary>
    public bool Is(string text) => CryptographicOperations.FixedTimeEquals(Sha256(Encoding.UTF8.GetBytes(text)), Sha256(_secret));

    /// <summary>Whether hexadecimal digits are a hash.</summary>
    public static bool IsHex(byte[] hash, ReadOnlySpan<char> hex)
    {
        Span<byte> given = stackalloc byte[hash.Length];
        return hex.Length == hash.Length * 2 && Convert.FromHexString(hex, given, out _, out _) == OperationStatus.Done && CryptographicOperations.FixedTimeEquals(given, hash);
    }

    /// <summary>Whether Base64 is a hash.</summary>
    public static bool IsBase64(byte[] hash, ReadOnlySpan<char> base64)
    {
        Span<byte> given = stackalloc byte[hash.Length];
        return base64.Length <= hash.Length * 2 && Convert.TryFromBase64Chars(base64, given, out var written) && written == hash.Length
            && CryptographicOperations.FixedTimeEquals(given, hash);
    }

    /// <summary>Nothing of the secret.</summary>
    public override string ToString() => "secret";
}
