namespace LibraryService.Benchmarks.Sla;

/// <summary>A million clocks as a large library group would have them, the same at every run; a clock's key is its number.</summary>
internal static class OpenClocks
{
    public const int Count = 1_000_000;
    public const int Days = 30;

    public static readonly DateTimeOffset Start = new(2026, 11, 2, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Dues over 30 days: three in ten exactly at 17:00, when the branches close; the others between 09:00 and 17:00.</summary>
    public static DateTimeOffset[] Dues()
    {
        var random = new Random(20261102);
        var dues = new DateTimeOffset[Count];
        for (var i = 0; i < Count; i++)
        {
            var day = Start.AddDays(random.Next(Days));
            dues[i] = random.Next(10) < 3
                ? day.AddHours(17)
                : day.AddTicks(random.NextInt64(9 * TimeSpan.TicksPerHour, 17 * TimeSpan.TicksPerHour));
        }

        return dues;
    }

    /// <summary>The numbers of all clocks, in the random order in which people stop them.</summary>
    public static int[] Shuffled()
    {
        var numbers = Enumerable.Range(0, Count).ToArray();
        new Random(118).Shuffle(numbers);
        return numbers;
    }
}
