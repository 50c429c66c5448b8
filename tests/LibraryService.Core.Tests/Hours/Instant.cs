using System.Globalization;

namespace LibraryService.Tests.Hours;

/// <summary>Instants as tests write them.</summary>
internal static class Instant
{
    /// <summary>Reads <c>2026-03-29T01:00+01:00</c>; without an offset it is UTC.</summary>
    public static DateTimeOffset Of(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>The same for a text that may stand for no instant.</summary>
    public static DateTimeOffset? OfNullable(string? text) => text is null ? null : Of(text);

    /// <summary>The instant as the tests write it, with its offset.</summary>
    public static string Text(DateTimeOffset? at) => at?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture) ?? "none";
}
