using System.Data.Common;
using System.Text.Json;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Content;

namespace LibraryService.EntityFrameworkCore.Cases;

/// <summary>Makes cases of the rows of <see cref="CaseSql.Find"/> and its like.</summary>
internal static class CaseReader
{
    public static async Task<List<ServiceCase>> ReadAsync(DbCommand command, CancellationToken ct)
    {
        var events = new Dictionary<string, (long Version, List<CaseEvent> Events)>(StringComparer.Ordinal);
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(ct).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(ct).ConfigureAwait(false))
                {
                    var id = reader.GetString(0);
                    if (!events.TryGetValue(id, out var known))
                    {
                        events[id] = known = (reader.GetInt64(1), []);
                    }

                    known.Events.AddRange(EventsIn(id, reader.GetFieldValue<byte[]>(3), isSnapshot: reader.GetInt32(2) == 1));
                }
            }
        }

        return [.. events.Select(known => Readable(known.Key, () => ServiceCase.Of(IdOf(known.Key, known.Value.Events), known.Value.Events, known.Value.Version)))];
    }

    private static CaseId IdOf(string key, List<CaseEvent> events) =>
        StoreKey.IsHash(key) ? events.First(happened => happened is { Inquiry: not null, From.IsEmpty: true }).Inquiry!.Id : new CaseId(key);

    private static IReadOnlyList<CaseEvent> EventsIn(string key, byte[] content, bool isSnapshot) => Readable<IReadOnlyList<CaseEvent>>(key, () => isSnapshot
        ? [.. JsonSerializer.Deserialize(content, StoredJson.Form.ListStoredEvent)!.Select(happened => happened.ToEvent())]
        : [JsonSerializer.Deserialize(content, StoredJson.Form.StoredEvent)!.ToEvent()]);

    private static T Readable<T>(string key, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            const string Wrong = "cannot be read: they are not what was kept. Restore them from a backup; the other cases are not touched.";
            throw new StoreException(StoreProblem.Corrupt, $"The events of case {key} {Wrong}", e, plain: $"The events of a case {Wrong}");
        }
    }
}
