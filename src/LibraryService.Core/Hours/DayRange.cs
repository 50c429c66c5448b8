using System.Globalization;

namespace LibraryService.Hours;

/// <summary>A stretch of one day's wall clock, its start inside and its end outside.</summary>
/// <remarks>The range belongs to the day on which it starts, also when it ends on the next one.</remarks>
public readonly record struct DayRange : IComparable<DayRange>
{
    /// <summary>Creates a range from its distance to the day's midnight.</summary>
    /// <param name="start">From 00:00 up to, but not including, 24:00.</param>
    /// <param name="end">Later than <paramref name="start"/> and at most 24 hours after it; more than 24:00 is on the next day.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is outside what is allowed.</exception>
    public DayRange(TimeSpan start, TimeSpan end)
    {
        if (start < TimeSpan.Zero || start >= OneDay)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "A range starts from 00:00 up to, but not at, 24:00.");
        }

        if (end <= start || end - start > OneDay)
        {
            throw new ArgumentOutOfRangeException(nameof(end), end, $"A range that starts at {start} ends after that, at most 24 hours later.");
        }

        Start = start;
        End = end;
    }

    /// <summary>How long after the day's midnight the range starts.</summary>
    public TimeSpan Start { get; }

    /// <summary>How long after the day's midnight the range ends; more than 24 hours when it runs past midnight.</summary>
    public TimeSpan End { get; }

    internal static TimeSpan OneDay { get; } = TimeSpan.FromDays(1);

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(DayRange other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>The range as <see cref="DayHours.Parse"/> reads it, such as <c>22:00-06:00</c>.</summary>
    public override string ToString() => $"{Text(Start)}-{Text(End > OneDay ? End - OneDay : End)}";

    private static string Text(TimeSpan time) => time == OneDay
        ? "24:00"
        : time.ToString(time.Ticks % TimeSpan.TicksPerMinute == 0 ? @"hh\:mm" : @"hh\:mm\:ss\.FFFFFFF", CultureInfo.InvariantCulture).TrimEnd('.');

    /// <summary>Whether one range comes before another.</summary>
    public static bool operator <(DayRange left, DayRange right) => left.CompareTo(right) < 0;

    /// <summary>Whether one range comes before another or is the same.</summary>
    public static bool operator <=(DayRange left, DayRange right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one range comes after another.</summary>
    public static bool operator >(DayRange left, DayRange right) => left.CompareTo(right) > 0;

    /// <summary>Whether one range comes after another or is the same.</summary>
    public static bool operator >=(DayRange left, DayRange right) => left.CompareTo(right) >= 0;
}
