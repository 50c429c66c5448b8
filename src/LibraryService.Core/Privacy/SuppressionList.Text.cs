using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace LibraryService.Privacy;

/// <content>Reads and writes the list as JSON. The keys are not in it.</content>
public sealed partial class SuppressionList
{
    private const int HexDigits = 64;

    /// <summary>Reads a list from JSON of <see cref="SuppressionEntryDefinition"/>.</summary>
    /// <exception cref="FormatException">It is no such JSON, or a key is missing; the message says where and what came.</exception>
    public static SuppressionList ParseJson(string json, HashKeyRing keys) =>
        TryParseJson(json, keys, out var list, out var error) ? list : throw new FormatException(error);

    /// <summary>Reads a list as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, HashKeyRing keys, [NotNullWhen(true)] out SuppressionList? list, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(keys);
        (list, error) = (null, null);
        try
        {
            var entries = JsonSerializer.Deserialize(json, SuppressionJson.Default.ListSuppressionEntryDefinition)
                ?? throw new FormatException("A list of entries was expected, but this is null.");
            list = new SuppressionList(keys, entries.Select(Read));
            return true;
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException)
        {
            error = e.Message;
            return false;
        }
    }

    /// <summary>The list as JSON that <see cref="ParseJson"/> reads with the same keys.</summary>
    public string ToJson() => JsonSerializer.Serialize(
        [.. Entries.Select(Write)],
        SuppressionJson.Default.ListSuppressionEntryDefinition);

    private static SuppressionEntryDefinition Write(SuppressionEntry entry) => new()
    {
        Key = entry.Hash.Key,
        Hash = entry.Hash.Hex,
        At = Text(entry.At),
        LatestAt = entry.LatestAt == entry.At ? null : Text(entry.LatestAt),
        LiftedAt = entry.LiftedAt is { } lifted ? Text(lifted) : null,
    };

    private static SuppressionEntry Read(SuppressionEntryDefinition? said, int index)
    {
        FormatException Wrong(string what) => new(string.Create(CultureInfo.InvariantCulture, $"{index}:{what}"));
        DateTimeOffset Instant(string name, string? text) =>
            DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
                ? at
                : throw Wrong($"{name}: an instant such as {Text(DateTimeOffset.UnixEpoch)} was expected, but this is '{text}'");
        if (string.IsNullOrWhiteSpace(said?.Key))
        {
            throw Wrong("Key: the name of a key is missing");
        }

        if (said.Hash is not { Length: HexDigits } hash || !hash.All(char.IsAsciiHexDigitLower))
        {
            throw Wrong($"Hash: {HexDigits} lower-case hexadecimal digits were expected, but this is '{said.Hash}'");
        }

        var at = Instant(nameof(said.At), said.At);
        return new SuppressionEntry(
            new KeyedHash(said.Key, hash),
            at,
            said.LatestAt is null ? at : Instant(nameof(said.LatestAt), said.LatestAt),
            said.LiftedAt is null ? null : Instant(nameof(said.LiftedAt), said.LiftedAt));
    }

    private static string Text(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);
}
