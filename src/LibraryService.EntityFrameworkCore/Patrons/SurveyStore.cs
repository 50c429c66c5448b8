using System.Text.Json;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Content;
using LibraryService.Metrics.Satisfaction;

namespace LibraryService.EntityFrameworkCore.Patrons;

/// <summary>Keeps the answers to surveys.</summary>
public sealed class SurveyStore
{
    private const int Page = 1_000;
    private const string Add = "INSERT INTO library_service_survey (key, patron, kept_at, content) VALUES (@key, @patron, @kept_at, @content) ON CONFLICT (key) DO NOTHING";
    private const string ReadPage = "SELECT key, content FROM library_service_survey WHERE key > @after ORDER BY key LIMIT @most";
    private readonly StoreGate _gate;

    internal SurveyStore(StoreGate gate) => _gate = gate;

    /// <summary>Keeps a response.</summary>
    /// <param name="key">Tells the answer sheet from all others; the same key a second time adds nothing.</param>
    /// <param name="response">The response.</param>
    /// <param name="ct">Cancels before it is kept.</param>
    /// <returns>Whether it is new.</returns>
    public async Task<bool> AddAsync(string key, SurveyResponse response, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(response);
        var content = JsonSerializer.SerializeToUtf8Bytes(StoredSurvey.Of(key, response), StoredJson.Form.StoredSurvey);
        return await _gate.ChangeAsync(
            work => work.Command(Add)
                .With("key", StoreKey.Of(key))
                .With("patron", response.Patron.IsEmpty ? null : StoreKey.Of(response.Patron.ToString()))
                .With("kept_at", (long?)_gate.Time.GetUtcNow().UtcTicks)
                .With("content", content)
                .RunAsync(ct),
            ct).ConfigureAwait(false) == 1;
    }

    /// <summary>Every response, page by page, in the order of their keys: for a <see cref="SurveyTally"/>.</summary>
    public async IAsyncEnumerable<SurveyResponse> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct = default)
    {
        for (var after = ""; ;)
        {
            var rows = await _gate.ReadAsync(
                work => work.Command(ReadPage).With("after", after).With("most", Page).ReadAsync(reader => (Key: reader.GetString(0), Content: reader.GetFieldValue<byte[]>(1)), ct),
                ct).ConfigureAwait(false);
            foreach (var (_, content) in rows)
            {
                yield return JsonSerializer.Deserialize(content, StoredJson.Form.StoredSurvey)!.ToResponse();
            }

            if (rows.Count < Page)
            {
                yield break;
            }

            after = rows[^1].Key;
        }
    }
}
