using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LibraryService.Samples.Bridge.Access;

/// <summary>The key of the bridge, and the pass that a browser gets for it. Both are compared in constant time.</summary>
internal sealed class ApiKey
{
    private static readonly TimeSpan PassHolds = TimeSpan.FromHours(12);
    private readonly byte[]? _hash;
    private readonly byte[] _passKey;
    private readonly TimeProvider _time;

    /// <param name="key">The key; null for a bridge that only this machine can reach.</param>
    /// <param name="time">The time.</param>
    public ApiKey(string? key, TimeProvider time)
    {
        _hash = key is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes(key));
        _passKey = key is null ? [] : HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), "pass of a browser"u8);
        _time = time;
    }

    /// <summary>Whether callers have to show it.</summary>
    public bool IsNeeded => _hash is not null;

    /// <summary>Whether this is the key. Hashes are compared, so that not even its length shows.</summary>
    public bool Is(string? shown) =>
        _hash is not null && shown is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(shown)), _hash);

    /// <summary>What a browser keeps in place of the key: it holds for twelve hours, and tells nobody the key.</summary>
    public string Pass()
    {
        var until = (_time.GetUtcNow() + PassHolds).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"{until}.{Convert.ToHexStringLower(Mac(until))}";
    }

    /// <summary>Whether this is a pass that still holds.</summary>
    public bool IsPass(string? shown)
    {
        if (!IsNeeded || shown is null || shown.Split('.') is not [var until, var hex] || !long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return false;
        }

        Span<byte> mac = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return hex.Length == mac.Length * 2
            && Convert.FromHexString(hex, mac, out _, out _) == System.Buffers.OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(mac, Mac(until))
            && seconds > _time.GetUtcNow().ToUnixTimeSeconds();
    }

    private byte[] Mac(string until) => HMACSHA256.HashData(_passKey, Encoding.ASCII.GetBytes(until));
}
