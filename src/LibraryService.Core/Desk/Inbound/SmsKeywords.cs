using System.Collections.Frozen;

namespace LibraryService.Desk.Inbound;

/// <summary>The words that the reader of a text message answers with, as carriers know them, in English and Spanish.</summary>
internal static class SmsKeywords
{
    private static readonly FrozenDictionary<string, (InboundKind Kind, string? Language)> Known = Words(
    [
        (InboundKind.Stop, null, ["stop", "stopall"]),
        (InboundKind.Stop, "en", ["unsubscribe", "cancel", "end", "quit", "revoke", "optout"]),
        (InboundKind.Stop, "es", ["alto", "baja", "parar", "pare", "detener", "cancelar", "fin"]),
        (InboundKind.Start, null, ["start"]),
        (InboundKind.Start, "en", ["unstop", "subscribe", "optin"]),
        (InboundKind.Start, "es", ["alta", "iniciar", "empezar", "comenzar"]),
        (InboundKind.Help, null, ["info"]),
        (InboundKind.Help, "en", ["help"]),
        (InboundKind.Help, "es", ["ayuda"]),
    ]);

    private static readonly FrozenSet<string> Polite = ((string[])["please", "pls", "now", "all", "thanks", "por", "favor", "ya", "todo", "gracias"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a text asks for; null when it is no keyword. It is one only when nothing else is said, but for a polite word with a STOP: "Stop by at five?" is none.</summary>
    public static (InboundKind Kind, string? Language)? Find(string text)
    {
        var words = PlainWords.Of(text);
        if (words.Count == 0 || text.AsSpan().ContainsAny("?¿"))
        {
            return null;
        }

        // "Please help" is a person who needs help; "HELP" is the keyword.
        return Known.TryGetValue(string.Concat(words), out var exact) ? exact
            : Known.TryGetValue(string.Concat(words.Where(word => !Polite.Contains(word))), out var polite) && polite.Kind == InboundKind.Stop ? polite
            : null;
    }

    private static FrozenDictionary<string, (InboundKind Kind, string? Language)> Words((InboundKind Kind, string? Language, string[] Words)[] groups) => groups
        .SelectMany(group => group.Words.Select(word => KeyValuePair.Create(word, (group.Kind, group.Language))))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
