using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>One kind of document that library systems post: its path, and how it is read.</summary>
/// <param name="Path">The path that it is posted to.</param>
/// <param name="Read">Reads it. Whatever the bytes are, this answers and throws nothing.</param>
internal sealed record LmsShape(string Path, Func<ReadOnlyMemory<byte>, LmsFields, LmsReading> Read)
{
    public static LmsShape Of<T>(string path, JsonTypeInfo<T> form, Func<T, LmsFields, LmsReading> map)
        where T : class => new(path, (json, fields) => Parse(json, form) is var (said, malformed) && said is not null ? map(said, fields) : malformed!);

    private static (T? Said, LmsReading? Malformed) Parse<T>(ReadOnlyMemory<byte> json, JsonTypeInfo<T> form)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, form) is { } said ? (said, null) : (null, LmsReading.Malformed("$", "an object is expected, but this is null"));
        }
        catch (JsonException e)
        {
            // The path names members, which may be anybody's words: only those that the form has are said.
            return (null, LmsReading.Malformed("$", e.BytePositionInLine is { } at
                ? FormattableString.Invariant($"this is not the JSON that is expected here, from line {e.LineNumber + 1}, byte {at} on")
                : "this is not the JSON that is expected here"));
        }
    }
}
