using System.Globalization;
using System.Text.Json;
using LibraryService.Desk.Inbound;
using LibraryService.Gateways.Webhooks;

namespace LibraryService.Gateways.Inbound;

/// <summary>Reads JSON from outside without ever throwing for what it says.</summary>
internal static class InboundBody
{
    /// <summary>The longest body that is read, in bytes.</summary>
    public const int MaxBody = 4 * 1024 * 1024;

    private const int FirstYear = 1900;
    private const long LastSecond = 253_402_300_799;
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };
    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>The messages that a reader makes of a JSON object; unreadable where it is none, or the reader gives null.</summary>
    public static InboundReading Read(ReadOnlyMemory<byte> body, Func<JsonElement, IReadOnlyList<InboundMessage>?> reader)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object && reader(document.RootElement) is { } messages
                ? InboundReading.Of(messages)
                : new InboundReading(WebhookVerdict.Unreadable);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // No JSON, or a text in it that is no Unicode.
            return new InboundReading(WebhookVerdict.Unreadable);
        }
    }

    /// <summary>A part of an object; null when the object is none, or has no such part.</summary>
    public static JsonElement? Part(this JsonElement of, string name) => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var part) ? part : null;

    /// <summary>The elements of a part that is a list; none when it is no list.</summary>
    public static IEnumerable<JsonElement> Parts(this JsonElement of, string name) => of.Part(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>A text, or a number as it is written; null for all else and for a blank one.</summary>
    public static string? Text(this JsonElement of, string name) => of.Part(name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString() is { } said && !string.IsNullOrWhiteSpace(said) ? said : null,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    public static bool Says(this JsonElement of, string name) => of.Part(name) is { ValueKind: JsonValueKind.True };

    /// <summary>An instant with its offset, as RFC 3339 writes it; null for all else, and before the years that the desk knows.</summary>
    public static DateTimeOffset? Instant(string? text) =>
        DateTimeOffset.TryParseExact(text, Instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at.UtcDateTime.Year >= FirstYear ? at : null;

    /// <summary>An instant given in seconds since 1970.</summary>
    public static DateTimeOffset? Seconds(string? digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= LastSecond ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>An instant given in milliseconds since 1970.</summary>
    public static DateTimeOffset? Milliseconds(string? digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds is > 0 and <= LastSecond * 1000 ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;
}
