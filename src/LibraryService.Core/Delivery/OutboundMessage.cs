using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using LibraryService.Routing;

namespace LibraryService.Delivery;

/// <summary>A rendered message for one address, as it is sent and sent again: the same bytes each time.</summary>
/// <remarks>Texts of it show the key and the channel, never the address or what it says. Two are equal when all that is sent is equal.</remarks>
public sealed record OutboundMessage
{
    /// <summary>Tells the message from all others, on every attempt alike, so that a carrier can refuse a second one.</summary>
    /// <exception cref="ArgumentException">It is empty or white space.</exception>
    public required string Key
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>Where it goes.</summary>
    public required ContactPoint To { get; init; }

    /// <summary>As whom it is sent; null for the gateway's own sender.</summary>
    public ContactSender? From { get; init; }

    /// <summary>The subject line; null on channels that have none.</summary>
    public string? Subject { get; init; }

    /// <summary>What it says: plain text, or SSML for a voice.</summary>
    public required string Text { get; init; }

    /// <summary>What it says, as HTML; null when there is none.</summary>
    public string? Html { get; init; }

    /// <summary>The language of the text, such as <c>en</c> or <c>pt-BR</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Why it is sent. Only outreach carries a way to unsubscribe.</summary>
    public MessagePurpose Purpose { get; init; }

    /// <summary>Further headers, such as <c>Reply-To</c>. Empty by default.</summary>
    public IReadOnlyDictionary<string, string> Headers
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.ToFrozenDictionary(StringComparer.Ordinal);
        }
    } = FrozenDictionary<string, string>.Empty;

    /// <summary>Whether an earlier attempt may have arrived, so that this one may be a repetition. Told to the gateway; not part of the hash.</summary>
    public bool MayRepeat { get; init; }

    /// <summary>The SHA-256 hash of all that is sent: every member but <see cref="MayRepeat"/>. It is worked out when it is asked for.</summary>
    public ReadOnlyMemory<byte> Hash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var part in Parts())
            {
                Append(hash, part);
            }

            return hash.GetHashAndReset();
        }
    }

    /// <inheritdoc/>
    public bool Equals(OutboundMessage? other) =>
        other is not null && MayRepeat == other.MayRepeat && Hash.Span.SequenceEqual(other.Hash.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);

    /// <summary>The key and the channel; nothing that tells who it is for.</summary>
    public override string ToString() => $"{To.Channel} message {Key}";

    private IEnumerable<string?> Parts()
    {
        yield return Key;
        yield return $"{To.Channel}";
        yield return To.Address;
        yield return From?.Name;
        yield return From?.Addresses.GetValueOrDefault(To.Channel);
        yield return Subject;
        yield return Text;
        yield return Html;
        yield return Language;
        yield return $"{Purpose}";
        foreach (var (name, value) in Headers.OrderBy(header => header.Key, StringComparer.Ordinal))
        {
            yield return name;
            yield return value;
        }
    }

    // The length stands before each part, so that no two messages share their bytes; a missing part has a length of its own.
    private static void Append(IncrementalHash hash, string? part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, part?.Length ?? -1);
        hash.AppendData(length);
        hash.AppendData(Encoding.UTF8.GetBytes(part ?? ""));
    }
}
