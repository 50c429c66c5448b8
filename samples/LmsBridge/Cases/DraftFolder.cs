using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Cases;

/// <summary>Keeps what waits for a second reader, a file for each case: the case has the rendered words only, and those are written anew for each channel.</summary>
internal sealed class DraftFolder(IOptions<BridgeOptions> options)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    public async Task KeepAsync(CaseId id, ReplyDraft draft, CancellationToken ct)
    {
        var path = PathOf(id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Guid.NewGuid():N}";
        await File.WriteAllBytesAsync(beside, JsonSerializer.SerializeToUtf8Bytes(draft, Form), ct);
        File.Move(beside, path, overwrite: true);
    }

    /// <summary>The draft of a case; null when there is none.</summary>
    public async Task<ReplyDraft?> FindAsync(CaseId id, CancellationToken ct)
    {
        var path = PathOf(id);
        return File.Exists(path) ? JsonSerializer.Deserialize<ReplyDraft>(await File.ReadAllBytesAsync(path, ct), Form) : null;
    }

    public void Delete(CaseId id)
    {
        if (File.Exists(PathOf(id)))
        {
            File.Delete(PathOf(id));
        }
    }

    // A name may hold anything; its hash is a file's name everywhere.
    private string PathOf(CaseId id) => Path.Combine(options.Value.Drafts, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{id}")))}.json");
}
