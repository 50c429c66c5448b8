namespace LibraryService.Samples.Desk.Generated;

/// <summary>When inquiries come in: more on Mondays than on Sundays, most by day, some at night.</summary>
internal sealed class Arrivals(SplitMix64 chance, TimeZoneInfo zone)
{
    // Sunday first, as the days of the week are numbered.
    private static readonly int[] ADay = [4, 13, 11, 10, 10, 9, 7];

    // By the hour since the day began. On the day of a change of the clocks that is an hour off the wall clock in the end, and nobody is surprised.
    private static readonly (int Weight, int Value)[] Hours =
    [
        .. new[] { 4, 2, 1, 1, 1, 2, 5, 12, 25, 52, 70, 66, 50, 48, 58, 60, 55, 42, 32, 28, 26, 22, 15, 9 }.Select((weight, hour) => (weight, hour)),
    ];

    /// <summary>The instants from one date to another, both inside.</summary>
    public IEnumerable<DateTimeOffset> Between(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            var midnight = Midnight(day);
            var usual = ADay[(int)day.DayOfWeek];
            var count = IsChristmas(day) ? 3 : usual - (usual / 4) + chance.Below((usual / 2) + 1);
            for (var i = 0; i < count; i++)
            {
                var since = new TimeSpan(chance.Pick(Hours), chance.Below(60), chance.Below(60));
                yield return TimeZoneInfo.ConvertTime(midnight + since, zone);
            }
        }
    }

    private static bool IsChristmas(DateOnly day) => day is { Month: 12, Day: >= 24 and <= 28 };

    private DateTimeOffset Midnight(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }
}
