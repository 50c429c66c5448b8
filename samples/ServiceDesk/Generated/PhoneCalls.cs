using LibraryService.Hours;
using LibraryService.Metrics.Staffing;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>Calls to a library's phone desk, made up from a seed: when they came, how long they waited and took.</summary>
internal static class PhoneCalls
{
    private const int Trials = 60;
    private static readonly Spread Waits = Spread.Seconds(0, 2, 5, 9, 14, 21, 30, 42, 60, 95, 300);
    private static readonly Spread Work = Spread.Seconds(30, 70, 100, 130, 165, 205, 250, 310, 390, 520, 1500);

    // In hundredths of a trial, by the hour; Monday is busiest.
    private static readonly int[] ByHour = [0, 0, 0, 0, 0, 0, 0, 0, 3, 14, 20, 18, 13, 12, 15, 16, 13, 8, 6, 4, 0, 0, 0, 0];
    private static readonly int[] ByDay = [30, 130, 105, 100, 100, 95, 70];

    /// <summary>The calls of the full weeks before a day that came while the desk was open.</summary>
    public static (ArrivalHistory Arrivals, QueueTally Queue) Of(ulong seed, ServiceHours hours, DateOnly monday, int weeks)
    {
        var chance = new SplitMix64(seed ^ 0xCA11);
        var (arrivals, queue) = (new List<DateTimeOffset>(), new QueueTally());
        var zone = TimeZoneInfo.FindSystemTimeZoneById(hours.TimeZone);
        for (var slot = 0; slot < weeks * ArrivalHistory.Intervals; slot++)
        {
            var local = monday.ToDateTime(TimeOnly.MinValue) + (slot * StaffingPlan.Interval);
            var at = new DateTimeOffset(local, zone.GetUtcOffset(local));
            var share = ByHour[local.Hour] * ByDay[(int)local.DayOfWeek];
            for (var trial = 0; trial < Trials && share > 0; trial++)
            {
                var call = at + TimeSpan.FromSeconds(chance.Below((int)StaffingPlan.Interval.TotalSeconds));
                if (chance.Below(10_000) < share && hours.IsOpen(call))
                {
                    arrivals.Add(call);
                    Count(chance, queue);
                }
            }
        }

        return (ArrivalHistory.Of(arrivals, monday, weeks, hours.TimeZone), queue);
    }

    private static void Count(SplitMix64 chance, QueueTally queue)
    {
        var wait = Waits.Draw(chance);
        if (chance.Percent(wait > TimeSpan.FromSeconds(60) ? 30 : 2))
        {
            queue.AddAbandoned(wait);
        }
        else
        {
            queue.AddAnswered(wait, Work.Draw(chance));
        }
    }
}
