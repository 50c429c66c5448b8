namespace LibraryService.Hours;

/// <summary>A stretch of open time in UTC ticks, end outside, and the open time of the timetable before it. Together, for a question needs all three.</summary>
internal readonly record struct OpenInterval(long Start, long End, long Before)
{
    internal readonly struct ByStart : ITickKey<OpenInterval>
    {
        public static long Of(in OpenInterval item) => item.Start;
    }

    internal readonly struct ByBefore : ITickKey<OpenInterval>
    {
        public static long Of(in OpenInterval item) => item.Before;
    }
}
