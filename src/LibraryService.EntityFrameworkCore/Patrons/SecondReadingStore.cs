using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Content;
using LibraryService.Templates.Proofreading;

namespace LibraryService.EntityFrameworkCore.Patrons;

/// <summary>Keeps who has read and approved which text. The text itself is not here, only its hash.</summary>
public sealed class SecondReadingStore
{
    private const string Add = "INSERT INTO library_service_second_reading (hash, reader, at, content) VALUES (@hash, @reader, @at, @content) ON CONFLICT (hash, reader) DO NOTHING";
    private const string Find = "SELECT content FROM library_service_second_reading WHERE hash = @hash ORDER BY at, reader";
    private readonly StoreGate _gate;

    internal SecondReadingStore(StoreGate gate) => _gate = gate;

    internal static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Keeps a reading. A second one of the same text by the same person adds nothing.</summary>
    public async Task AddAsync(SecondReading reading, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        await _gate.ChangeAsync(
            work => work.Command(Add)
                .With("hash", Convert.ToHexStringLower(reading.Hash.Span))
                .With("reader", StoreKey.Of(reading.Reader.ToString()))
                .With("at", (long?)reading.At.UtcTicks)
                .With("content", JsonSerializer.SerializeToUtf8Bytes(StoredReading.Of(reading), StoredJson.Form.StoredReading))
                .RunAsync(ct),
            ct).ConfigureAwait(false);
    }

    /// <summary>The readings of a text, the earliest first: for <c>ReplyOptions.SecondReadings</c>.</summary>
    public async Task<IReadOnlyList<SecondReading>> OfAsync(string text, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hash = HashOf(text);
        return await _gate.ReadAsync(
            work => work.Command(Find).With("hash", hash)
                .ReadAsync(reader => JsonSerializer.Deserialize(reader.GetFieldValue<byte[]>(0), StoredJson.Form.StoredReading)!.ToReading(), ct),
            ct).ConfigureAwait(false);
    }
}
