using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LibraryService.Gateways.Webhooks;

/// <summary>Signs the body of a request together with the time, and checks such signatures.</summary>
/// <remarks>
/// The header reads <c>t=1700000000,v1=HEX</c>: the seconds since 1970, and the HMAC-SHA256 of those digits, a full stop and the body, in hexadecimal digits. There may be
/// several <c>v1</c>, while the other side changes its secret; one that fits is enough.
/// </remarks>
public sealed class WebhookSignature
{
    /// <summary>The name of the header.</summary>
    public const string Header = "LibraryService-Signature";

    internal const int FewestCharacters = 32;
    private const int LongestHeader = 1000;
    private readonly byte[][] _secrets;
    private readonly TimeSpan _tolerance;

    /// <param name="secret">What is signed with: at least 32 characters.</param>
    /// <param name="previous">A secret that signatures may still be under; null for none.</param>
    /// <param name="tolerance">How far the time of a signature may be from now, either way; null for 5 minutes.</param>
    /// <exception cref="ArgumentException">A secret is too short.</exception>
    public WebhookSignature(string secret, string? previous = null, TimeSpan? tolerance = null)
    {
        _secrets = previous is null ? [Bytes(secret)] : [Bytes(secret), Bytes(previous)];
        _tolerance = tolerance ?? TimeSpan.FromMinutes(5);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(_tolerance, TimeSpan.Zero, nameof(tolerance));
    }

    /// <summary>The header's value for a body that is sent now.</summary>
    public string Sign(ReadOnlySpan<byte> body, DateTimeOffset at)
    {
        var seconds = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"t={seconds},v1={Convert.ToHexStringLower(Mac(_secrets[0], seconds, body))}";
    }

    /// <summary>Whether a body was signed with the secret, and lately.</summary>
    /// <param name="body">The body as it came, byte for byte.</param>
    /// <param name="header">The header's value; null when there was none.</param>
    /// <param name="now">The time at which it came.</param>
    public WebhookVerdict Verify(ReadOnlySpan<byte> body, string? header, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(header))
        {
            return WebhookVerdict.NoSignature;
        }

        if (header.Length > LongestHeader)
        {
            return WebhookVerdict.Forged;
        }

        var parts = header.Split(',', StringSplitOptions.TrimEntries);
        var seconds = parts.FirstOrDefault(part => part.StartsWith("t=", StringComparison.Ordinal))?[2..];
        if (!long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var signedAt))
        {
            return WebhookVerdict.Forged;
        }

        var fits = false;
        foreach (var part in parts.Where(part => part.StartsWith("v1=", StringComparison.Ordinal)))
        {
            fits |= Fits(part.AsSpan(3), seconds, body);
        }

        // The age is the signer's word, so it is looked at after the signature.
        return !fits ? WebhookVerdict.Forged
            : Math.Abs((decimal)now.ToUnixTimeSeconds() - signedAt) > (decimal)_tolerance.TotalSeconds ? WebhookVerdict.Stale
            : WebhookVerdict.Valid;
    }

    /// <summary>The name of the header; never a secret.</summary>
    public override string ToString() => Header;

    private static byte[] Bytes(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        return secret.Length >= FewestCharacters
            ? Encoding.UTF8.GetBytes(secret)
            : throw new ArgumentException(FormattableString.Invariant($"A secret has at least {FewestCharacters} characters, but this one has {secret.Length}."), nameof(secret));
    }

    private static byte[] Mac(byte[] secret, string seconds, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        mac.AppendData(Encoding.ASCII.GetBytes(seconds));
        mac.AppendData("."u8);
        mac.AppendData(body);
        return mac.GetHashAndReset();
    }

    private bool Fits(ReadOnlySpan<char> hex, string seconds, ReadOnlySpan<byte> body)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (hex.Length != given.Length * 2 || Convert.FromHexString(hex, given, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        var fits = false;
        foreach (var secret in _secrets)
        {
            fits |= CryptographicOperations.FixedTimeEquals(given, Mac(secret, seconds, body));
        }

        return fits;
    }
}
