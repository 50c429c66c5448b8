namespace LibraryService.Samples.Desk.Generated;

/// <summary>How long something takes: the shortest time, then the time by which each further tenth of it is done, up to the longest.</summary>
internal sealed class Spread
{
    private readonly TimeSpan[] _tenths;

    private Spread(IEnumerable<TimeSpan> tenths) => _tenths = [.. tenths];

    /// <summary>Eleven times in seconds.</summary>
    public static Spread Seconds(params int[] tenths) => new(tenths.Select(seconds => TimeSpan.FromSeconds(seconds)));

    /// <summary>Eleven times in minutes.</summary>
    public static Spread Minutes(params int[] tenths) => new(tenths.Select(minutes => TimeSpan.FromMinutes(minutes)));

    /// <summary>Eleven times in hours.</summary>
    public static Spread Hours(params int[] tenths) => new(tenths.Select(hours => TimeSpan.FromHours(hours)));

    /// <summary>One time, to the second.</summary>
    public TimeSpan Draw(SplitMix64 chance)
    {
        const int Steps = 1000;
        var (tenth, step) = Math.DivRem(chance.Below((_tenths.Length - 1) * Steps), Steps);
        var (from, to) = (_tenths[tenth], _tenths[tenth + 1]);
        return TimeSpan.FromSeconds((from.Ticks + ((to.Ticks - from.Ticks) * step / Steps)) / TimeSpan.TicksPerSecond);
    }
}
