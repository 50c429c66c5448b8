namespace LibraryService.Hours;

/// <summary>The zone's distance to UTC from one instant, in UTC ticks, until the next such entry.</summary>
internal readonly record struct ZoneOffset(long From, long Offset)
{
    internal readonly struct ByFrom : ITickKey<ZoneOffset>
    {
        public static long Of(in ZoneOffset item) => item.From;
    }
}
