namespace LibraryService.Metrics.Staffing;

/// <summary>What a load and those who carry it may be.</summary>
internal static class Load
{
    private const int Most = 10_000_000;

    public static void Check(double erlangs)
    {
        if (!(erlangs >= 0 && erlangs <= Most))
        {
            throw new ArgumentOutOfRangeException(nameof(erlangs), erlangs, FormattableString.Invariant($"A load must be from 0 to {Most} erlangs, but is {erlangs}."));
        }
    }

    public static void CheckServers(int servers)
    {
        if (servers is < 0 or > Most)
        {
            throw new ArgumentOutOfRangeException(nameof(servers), servers, FormattableString.Invariant($"There may be from 0 to {Most} servers, but there are {servers}."));
        }
    }

    public static void CheckTimes(TimeSpan handleTime, TimeSpan targetWait)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(handleTime, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(targetWait, TimeSpan.Zero);
    }

    /// <summary>The time, or the longest there is when it is longer than that.</summary>
    public static TimeSpan Time(double seconds) =>
        seconds * TimeSpan.TicksPerSecond < long.MaxValue ? new TimeSpan((long)(seconds * TimeSpan.TicksPerSecond)) : TimeSpan.MaxValue;
}
