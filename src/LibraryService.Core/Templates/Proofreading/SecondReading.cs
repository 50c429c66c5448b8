using System.Security.Cryptography;
using System.Text;

namespace LibraryService.Templates.Proofreading;

/// <summary>Somebody has read exactly this text and approves it. Any edit voids that: it holds for texts with the same SHA-256 only.</summary>
public sealed record SecondReading
{
    private readonly byte[] _hash;

    /// <summary>A reading that was kept.</summary>
    /// <param name="hash">The SHA-256 of the text in UTF-8: 32 bytes.</param>
    /// <param name="writer">Who wrote the text.</param>
    /// <param name="reader">Who read it: somebody else.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The reader is the writer or nobody, or the hash has another length.</exception>
    public SecondReading(ReadOnlyMemory<byte> hash, StaffId writer, StaffId reader, DateTimeOffset at)
    {
        if (hash.Length != SHA256.HashSizeInBytes)
        {
            throw new ArgumentException($"A SHA-256 has {SHA256.HashSizeInBytes} bytes, but this has {hash.Length}.", nameof(hash));
        }

        if (writer.IsEmpty || reader.IsEmpty)
        {
            throw new ArgumentException("A second reading names who wrote and who read.", reader.IsEmpty ? nameof(reader) : nameof(writer));
        }

        if (string.Equals(writer.ToString().Trim(), reader.ToString().Trim(), StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"The second reader is somebody else than the writer, but {reader} is both.", nameof(reader));
        }

        (_hash, Writer, Reader, At) = (hash.ToArray(), writer, reader, at);
    }

    /// <summary>The SHA-256 of the text that was read, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Hash => _hash;

    /// <summary>Who wrote the text.</summary>
    public StaffId Writer { get; }

    /// <summary>Who read and approved it.</summary>
    public StaffId Reader { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Records that <paramref name="reader"/> has read and approves <paramref name="text"/>, which <paramref name="writer"/> wrote.</summary>
    /// <exception cref="ArgumentException">The reader is the writer or nobody.</exception>
    public static SecondReading Of(string text, StaffId writer, StaffId reader, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SecondReading(HashOf(text), writer, reader, at);
    }

    /// <summary>Whether this is the text that was read, to the character.</summary>
    public bool Covers(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return HashOf(text).AsSpan().SequenceEqual(_hash);
    }

    /// <summary>The reader's name if this is the text that was read, else null: what <see cref="ProofreadContext.SecondReader"/> takes.</summary>
    public string? ReaderOf(string text) => Covers(text) ? Reader.ToString() : null;

    /// <summary>Whether both tell of the same text, people and instant.</summary>
    public bool Equals(SecondReading? other) =>
        other is not null && _hash.AsSpan().SequenceEqual(other._hash) && (Writer, Reader, At) == (other.Writer, other.Reader, other.At);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(BitConverter.ToInt64(_hash), Writer, Reader, At);

    // UTF-16 units, not UTF-8, would tell broken surrogates apart; but a text that is sent in UTF-8 has lost that difference.
    internal static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
