using System.Text.Json;

namespace LibraryService.Samples.Bridge.Cases;

/// <summary>The fields that a request says, as a form of a page or as an object of JSON.</summary>
internal static class SaidFields
{
    private const int Most = 30;

    /// <summary>The fields; null when the body is neither.</summary>
    public static async Task<IReadOnlyDictionary<string, string>?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(ct);
            return form.Take(Most).ToDictionary(field => field.Key, field => $"{field.Value}", StringComparer.OrdinalIgnoreCase);
        }

        if (!request.HasJsonContentType())
        {
            return null;
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, new JsonDocumentOptions { MaxDepth = 4, AllowDuplicateProperties = false }, ct);
            return document.RootElement.ValueKind != JsonValueKind.Object
                ? null
                : document.RootElement.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.String).Take(Most)
                    .ToDictionary(field => field.Name, field => field.Value.GetString()!, StringComparer.OrdinalIgnoreCase);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            // No JSON, a text in it that is no Unicode, or two fields that differ in case alone.
            return null;
        }
    }
}
