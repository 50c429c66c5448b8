using FsCheck;
using FsCheck.Fluent;
using LibraryService.Hours;

namespace LibraryService.Tests.Hours.Reference;

/// <summary>What laws are tried on: hours of all kinds, instants of three years, amounts.</summary>
internal static class Draw
{
    private static readonly string[] Zones = ["Europe/London", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "Africa/Casablanca", "Asia/Kathmandu", "UTC"];
    private static readonly ServiceHours[] Pool = [.. Several(new Random(10)), ServiceHours.Always, ServiceHours.In("Europe/London").Build()];

    private static readonly (ServiceHours Written, ServiceHours Read)[] Reread = [.. Pool.Select(hours => (hours, ServiceHours.ParseJson(hours.ToJson())))];
    private static readonly (ServiceHours, ServiceHours, ServiceHours, ServiceHours, ServiceHours)[] Pairs =
        [.. Pool.Zip(Pool.Reverse(), (first, second) => (first, second, first.Union(second), first.Intersect(second), first.Except(second)))];

    public static Arbitrary<ServiceHours> Hours() => Gen.Elements(Pool).ToArbitrary();

    /// <summary>Hours, and the same read back from their JSON.</summary>
    public static Arbitrary<(ServiceHours Written, ServiceHours Read)> Rewritten() => Gen.Elements(Reread).ToArbitrary();

    /// <summary>Two hours and what they make together.</summary>
    public static Arbitrary<(ServiceHours First, ServiceHours Second, ServiceHours Union, ServiceHours Intersection, ServiceHours Exception)> Combined() =>
        Gen.Elements(Pairs).ToArbitrary();

    /// <summary>To the tick, or on a quarter of an hour, where boundaries are.</summary>
    public static Arbitrary<DateTimeOffset> Instants() => Ticks(TimeSpan.FromDays(3 * 365).Ticks, 0)
        .Select(ticks => new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(ticks)).ToArbitrary();

    /// <summary>Of up to 300 hours, back or ahead.</summary>
    public static Arbitrary<TimeSpan> Amounts() => Ticks(TimeSpan.FromHours(600).Ticks, TimeSpan.FromHours(-300).Ticks).Select(TimeSpan.FromTicks).ToArbitrary();

    public static Arbitrary<DayHours> DayHours() => (
        from count in Gen.Choose(0, 4)
        from ranges in Range().ArrayOf(count)
        select LibraryService.Hours.DayHours.Of(ranges)).ToArbitrary();

    /// <summary>Tries a law a thousand times, always in the same way.</summary>
    public static void ShouldHold(this Property law) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(new Replay(new Rnd(118), null)), law);

    private static Gen<DayRange> Range() =>
        from start in Ticks(TimeSpan.TicksPerDay - 1, 0)
        from length in Ticks(TimeSpan.TicksPerDay - 1, 0)
        select new DayRange(new TimeSpan(start), new TimeSpan(start + Math.Max(length, 1)));

    private static Gen<long> Ticks(long span, long least) =>
        from coarse in Gen.Choose(0, int.MaxValue)
        from exact in Gen.Elements(true, false)
        let ticks = (long)(span * (coarse / (double)int.MaxValue)) + least
        select exact ? ticks : ticks / TimeSpan.FromMinutes(15).Ticks * TimeSpan.FromMinutes(15).Ticks;

    private static IEnumerable<ServiceHours> Several(Random random)
    {
        foreach (var zone in Zones)
        {
            var calendars = new RandomCalendars(random, ZoneWindow.Around(zone, "2026-10-25"));
            var (first, second, third) = (calendars.Next().Build(), calendars.Next().Build(), calendars.Next().Build());
            yield return first;
            yield return second;
            yield return first.Union(second);
            yield return second.Intersect(third).Except(first);
            yield return first.Except(second.Union(third)).Union(ServiceHours.Always.Except(third));
        }
    }
}
