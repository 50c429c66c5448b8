using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LibraryService.Hours;

/// <summary>Reads the text form of a day's hours.</summary>
internal static class DayHoursText
{
    private const string Expected = "Expected ranges such as 09:00-12:30, 13:30-17:00, from 00:00 to 24:00, or nothing for closed";
    private static readonly string[] TimeFormats = [@"h\:mm", @"hh\:mm", @"h\:mm\:ss", @"hh\:mm\:ss", @"hh\:mm\:ss\.FFFFFFF"];

    public static bool TryRead(string text, [NotNullWhen(true)] out DayHours? hours, [NotNullWhen(false)] out string? error)
    {
        hours = DayHours.Closed;
        error = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        var ranges = new List<DayRange>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!TryReadRange(part, out var range))
            {
                hours = null;
                error = $"{Expected}; '{part}'{(part.Length == text.Length ? "" : $" in '{text}'")} is none.";
                return false;
            }

            ranges.Add(range);
        }

        hours = DayHours.Of(ranges);
        return true;
    }

    private static bool TryReadRange(string text, out DayRange range)
    {
        range = default;
        var ends = text.Split('-', '–');
        if (ends.Length != 2 || !TryReadTime(ends[0], out var start) || !TryReadTime(ends[1], out var end) || start == DayRange.OneDay)
        {
            return false;
        }

        range = new DayRange(start, end > start ? end : end + DayRange.OneDay);
        return true;
    }

    private static bool TryReadTime(string text, out TimeSpan time)
    {
        text = text.Trim();
        if (text is "24:00" or "24:00:00")
        {
            time = DayRange.OneDay;
            return true;
        }

        return TimeSpan.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, TimeSpanStyles.None, out time);
    }
}
