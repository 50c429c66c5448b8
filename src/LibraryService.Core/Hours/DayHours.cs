using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LibraryService.Hours;

/// <summary>The opening hours of one day: ranges of its wall clock, earliest first.</summary>
/// <remarks>Ranges that overlap or touch are one range, unless that would be longer than a day.</remarks>
public sealed class DayHours : IEquatable<DayHours>
{
    private DayHours(ImmutableArray<DayRange> ranges) => Ranges = ranges;

    /// <summary>No hours at all.</summary>
    public static DayHours Closed { get; } = new([]);

    /// <summary>The ranges, earliest first.</summary>
    public ImmutableArray<DayRange> Ranges { get; }

    /// <summary>The hours made of <paramref name="ranges"/>, in any order.</summary>
    public static DayHours Of(IEnumerable<DayRange> ranges)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        var merged = new List<DayRange>();
        foreach (var range in ranges.Order())
        {
            if (merged.Count > 0 && Joined(merged[^1], range) is { } whole)
            {
                merged[^1] = whole;
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged.Count == 0 ? Closed : new DayHours([.. merged]);
    }

    /// <summary>Reads hours such as <c>09:00-12:30, 13:30-17:00</c>.</summary>
    /// <remarks>
    /// An empty text is closed. <c>24:00</c> is the end of the day; a range that ends at or before its start runs past midnight, so
    /// <c>22:00-06:00</c> ends on the next day and <c>00:00-24:00</c> is the whole day. Seconds may follow the minutes.
    /// </remarks>
    /// <exception cref="FormatException"><paramref name="text"/> is none of this; the message names the range that was not understood.</exception>
    public static DayHours Parse(string text) => TryParse(text, out var hours, out var error) ? hours : throw new FormatException(error);

    /// <summary>Reads hours as <see cref="Parse"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out DayHours? hours, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DayHoursText.TryRead(text, out hours, out error);
    }

    /// <summary>The hours as <see cref="Parse"/> reads them; empty when closed.</summary>
    public override string ToString() => string.Join(", ", Ranges);

    /// <summary>Whether both are open at the same times of the day.</summary>
    public bool Equals(DayHours? other) => other is not null && Ranges.AsSpan().SequenceEqual(other.Ranges.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DayHours);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var range in Ranges)
        {
            hash.Add(range);
        }

        return hash.ToHashCode();
    }

    private static DayRange? Joined(DayRange first, DayRange second)
    {
        var end = first.End > second.End ? first.End : second.End;
        return second.Start <= first.End && end - first.Start <= DayRange.OneDay ? new DayRange(first.Start, end) : null;
    }
}
