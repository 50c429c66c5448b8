namespace LibraryService.Hours;

/// <summary>A stretch of open time in UTC ticks, end outside, and the local date to which it belongs.</summary>
internal readonly record struct OpenSpan(long Start, long End, int Day) : IComparable<OpenSpan>
{
    public int CompareTo(OpenSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(OpenSpan left, OpenSpan right) => left.CompareTo(right) < 0;

    public static bool operator <=(OpenSpan left, OpenSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >(OpenSpan left, OpenSpan right) => left.CompareTo(right) > 0;

    public static bool operator >=(OpenSpan left, OpenSpan right) => left.CompareTo(right) >= 0;
}
