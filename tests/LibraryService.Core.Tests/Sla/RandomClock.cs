using FsCheck;
using FsCheck.Fluent;
using LibraryService.Hours;
using LibraryService.Sla;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

/// <summary>A running clock with some pauses behind it, and an instant at or after its last step.</summary>
internal sealed record RandomClock(SlaClock Clock, ServiceHours Hours, DateTimeOffset Later)
{
    private static readonly ServiceHours[] Places =
    [
        NineToFive, Weekdays("09:00-12:30, 13:30-17:00").Holiday(Date("Wed")).Build(), Weekdays("22:00-06:00").Build(),
        Days("Mon Sat", "10:00-16:00").Build(), ServiceHours.Always, Never,
    ];

    // Whole hours, so that steps fall on openings, closings and due instants, and others.
    private static readonly Gen<TimeSpan> Gaps = Gen.OneOf(
        Gen.Choose(0, 60).Select(hours => TimeSpan.FromHours(hours)),
        Gen.Choose(0, 300_000).Select(seconds => TimeSpan.FromSeconds(seconds)),
        Gen.Choose(0, int.MaxValue).Select(ticks => TimeSpan.FromTicks(ticks)));

    private static readonly Gen<SlaTarget> Targets = Gen.OneOf(
        Gen.Choose(1, 40).Select(hours => SlaTarget.Open(TimeSpan.FromHours(hours))),
        Gen.Choose(1, int.MaxValue).Select(ticks => SlaTarget.Open(TimeSpan.FromTicks(ticks))),
        Gen.Choose(1, 90).Select(hours => SlaTarget.Elapsed(TimeSpan.FromHours(hours))),
        Gen.Choose(1, 5).Select(SlaTarget.WorkingDays));

    public static Arbitrary<RandomClock> All { get; } = Clocks(Targets).ToArbitrary();

    /// <summary>The law tried on many clocks.</summary>
    public static void Holds(Func<RandomClock, bool> law) => Prop.ForAll(All, law).Check(Laws.Config);

    public override string ToString() =>
        $"{Clock.Target} from {Clock.StartedAt:O} paused {string.Join(", ", Clock.Pauses)} asked at {Later:O} in {Hours.ToJson()}";

    private static Gen<RandomClock> Clocks(Gen<SlaTarget> targets) =>
        from hours in Gen.Elements(Places)
        from target in targets
        from start in Gaps
        from gaps in Gaps.ListOf()
        from later in Gaps
        select Of(hours, target, At("Mon 00:00") + start, [.. gaps.Take(8)], later);

    private static RandomClock Of(ServiceHours hours, SlaTarget target, DateTimeOffset start, TimeSpan[] gaps, TimeSpan later)
    {
        var (clock, at) = (SlaClock.Start(hours, target, start), start);
        for (var i = 0; i + 1 < gaps.Length; i += 2)
        {
            var paused = at + gaps[i];
            at = paused + gaps[i + 1];
            clock = clock.Pause(paused).Resume(at);
        }

        return new RandomClock(clock, hours, at + later);
    }
}
