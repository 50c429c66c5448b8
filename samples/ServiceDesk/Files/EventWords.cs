using System.Globalization;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Files;

/// <summary>The words of a neutral log.</summary>
internal static class EventWords
{
    private const string StatePrefix = "state:";
    private static readonly Dictionary<string, Func<DateTimeOffset, SlaEvent>> Events = new(StringComparer.OrdinalIgnoreCase)
    {
        ["opened"] = SlaEvent.Opened,
        ["patron-message"] = SlaEvent.PatronMessage,
        ["staff-message"] = SlaEvent.StaffMessage,
        ["no-reply-needed"] = SlaEvent.NoReplyNeeded,
        ["resolved"] = SlaEvent.Resolved,
        ["reopened"] = SlaEvent.Reopened,
    };

    private static readonly Dictionary<string, Channel> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["e-mail"] = Channel.Email, ["mail"] = Channel.Email, ["phone"] = Channel.Voice, ["text"] = Channel.Sms, ["in person"] = Channel.InPerson,
    };

    private static readonly string[] Local = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"];
    private static readonly string[] WithOffset = [.. Local.Select(format => format + "zzz"), .. Local.Select(format => format + "'Z'")];

    /// <summary>The events, for people who ask what is allowed.</summary>
    public static string AllEvents { get; } = $"{string.Join(", ", Events.Keys)}, or {StatePrefix} and a name, such as {StatePrefix}{PauseState.WaitingOnPatron}";

    /// <summary>The channels, for people who ask what is allowed.</summary>
    public static string AllChannels { get; } = string.Join(", ", Enum.GetNames<Channel>());

    /// <exception cref="FormatException">It is none of the words.</exception>
    public static SlaEvent ReadEvent(string text, DateTimeOffset at)
    {
        if (Events.TryGetValue(text, out var make))
        {
            return make(at);
        }

        return text.StartsWith(StatePrefix, StringComparison.OrdinalIgnoreCase) && text[StatePrefix.Length..].Trim() is { Length: > 0 } state
            ? SlaEvent.StateChanged(at, state)
            : throw new FormatException($"event '{text}' is none; expected {AllEvents}.");
    }

    /// <summary>The channel; null for an empty text.</summary>
    /// <exception cref="FormatException">There is no such channel.</exception>
    public static Channel? ReadChannel(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return Aliases.TryGetValue(text, out var channel) ? channel
            : Enum.GetNames<Channel>().Contains(text, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<Channel>(text, ignoreCase: true)
            : throw new FormatException($"channel '{text}' is none; expected {AllChannels}.");
    }

    /// <summary>An instant in ISO 8601; without an offset it is the wall clock's time in the zone.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static DateTimeOffset ReadInstant(string text, TimeZoneInfo zone)
    {
        var written = text.Length > 10 && text[10] == ' ' ? $"{text[..10]}T{text[11..]}" : text;
        if (DateTimeOffset.TryParseExact(written, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            && WallTime.IsInRange(at.DateTime))
        {
            return at;
        }

        return DateTime.TryParseExact(written, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && WallTime.IsInRange(local)
            ? WallTime.At(local, zone)
            : throw new FormatException($"at '{text}' is no date and time; expected one such as 2026-11-23T16:40, or with an offset 2026-11-23T16:40+00:00.");
    }
}
