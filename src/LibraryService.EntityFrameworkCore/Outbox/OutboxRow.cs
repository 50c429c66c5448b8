using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using LibraryService.Delivery;
using LibraryService.EntityFrameworkCore.Content;
using LibraryService.Routing;

namespace LibraryService.EntityFrameworkCore.Outbox;

/// <summary>An entry as it stands in the tables.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="WasDueAt">When it was due before it was claimed, in ticks; for the order of claims.</param>
/// <param name="IsWhole">Whether its content is what was committed.</param>
internal sealed record OutboxRow(OutboxEntry Entry, long WasDueAt, bool IsWhole)
{
    public static OutboxRow Read(DbDataReader reader)
    {
        var content = reader.GetFieldValue<byte[]>(10);
        var isWhole = SHA256.HashData(content).AsSpan().SequenceEqual(reader.GetFieldValue<byte[]>(11));
        var entry = Readable(() => JsonSerializer.Deserialize(content, StoredJson.Form.StoredEntry)?.ToEntry());
        var lines = reader.IsDBNull(7) ? null : reader.GetString(7);
        var attempts = Readable(() => StoredAttempts.Read(lines));
        return new OutboxRow(
            (entry ?? Unreadable(reader.GetString(0))).Restored(new DeliveryProgress
            {
                State = (DeliveryState)reader.GetInt32(1),
                Reason = (DeliveryReason)reader.GetInt32(2),
                Step = isWhole ? reader.GetInt32(3) : 0,
                DueAt = reader.IsDBNull(4) ? null : Instant(reader.GetInt64(4)),
                Worker = reader.IsDBNull(6) ? null : reader.GetString(6),
                Attempts = attempts ?? [],
                Version = reader.GetInt64(8),
                IsReleased = reader.GetBoolean(9),
            }),
            reader.IsDBNull(5) ? 0 : reader.GetInt64(5),
            isWhole && entry is not null && attempts is not null);
    }

    public static (byte[] Content, byte[] Hash) ContentOf(OutboxEntry entry)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(StoredEntry.Of(entry), StoredJson.Form.StoredEntry);
        return (content, SHA256.HashData(content));
    }

    public static DateTimeOffset Instant(long ticks) => new(ticks, TimeSpan.Zero);

    private static T? Readable<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    // What cannot be read any more is still an entry, so that a person sees that it failed.
    private static OutboxEntry Unreadable(string key) => new(key, new DeliveryStep(
        new OutboundMessage { Key = $"{key}.1", To = new ContactPoint(Channel.InApp, ""), Text = "", Language = "" },
        DateTimeOffset.UnixEpoch,
        DateTimeOffset.UnixEpoch));
}
