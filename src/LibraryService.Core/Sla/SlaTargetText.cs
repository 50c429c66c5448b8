using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LibraryService.Sla;

/// <summary>The text form of a target.</summary>
internal static class SlaTargetText
{
    private static readonly (string Name, long Ticks)[] Units =
    [
        ("day", TimeSpan.TicksPerDay), ("hour", TimeSpan.TicksPerHour), ("minute", TimeSpan.TicksPerMinute), ("second", TimeSpan.TicksPerSecond),
    ];

    public static bool TryRead(string text, out SlaTarget target, [NotNullWhen(false)] out string? error)
    {
        error = null;
        if (Read(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { } read)
        {
            target = read;
            return true;
        }

        target = default;
        error = $"A target is such as 4 open hours, 90 seconds, 28 elapsed days, 3 working days or 04:30:00, but this is '{text}'.";
        return false;
    }

    public static string Write(SlaTarget target)
    {
        if (target.Kind == SlaTargetKind.WorkingDays)
        {
            return Count(target.Days, "working day");
        }

        var kind = target.Kind == SlaTargetKind.Open ? "open" : "elapsed";
        foreach (var (name, ticks) in Units)
        {
            if ((name is not "day" || target.Kind == SlaTargetKind.Elapsed) && target.Amount.Ticks % ticks == 0 && target.Amount > TimeSpan.Zero)
            {
                return Count(target.Amount.Ticks / ticks, $"{kind} {name}");
            }
        }

        return $"{target.Amount.ToString("c", CultureInfo.InvariantCulture)} {kind}";
    }

    private static SlaTarget? Read(string[] words) => words switch
    {
        [var time] => ReadTime(time) is { } amount ? SlaTarget.Open(amount) : null,
        [var time, "open"] when ReadTime(time) is { } amount => SlaTarget.Open(amount),
        [var time, "elapsed"] when ReadTime(time) is { } amount => SlaTarget.Elapsed(amount),
        [var count, "working", "day" or "days"] when ReadCount(count) is { } days and <= int.MaxValue => SlaTarget.WorkingDays((int)days),
        [var count, "elapsed", var unit] => ReadAmount(count, unit) is { } amount ? SlaTarget.Elapsed(amount) : null,
        [var count, "open", var unit] when unit is not ("day" or "days") => ReadAmount(count, unit) is { } amount ? SlaTarget.Open(amount) : null,
        [var count, var unit] when unit is not ("day" or "days") => ReadAmount(count, unit) is { } amount ? SlaTarget.Open(amount) : null,
        _ => null,
    };

    private static TimeSpan? ReadTime(string text) =>
        text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var time) && time >= TimeSpan.Zero
            ? time
            : null;

    private static TimeSpan? ReadAmount(string count, string unit)
    {
        foreach (var (name, ticks) in Units)
        {
            if (unit.AsSpan().SequenceEqual(name) || (unit.EndsWith('s') && unit.AsSpan(..^1).SequenceEqual(name)))
            {
                return ReadCount(count) is { } number && number <= long.MaxValue / ticks ? new TimeSpan(number * ticks) : null;
            }
        }

        return null;
    }

    private static long? ReadCount(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static string Count(long count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
