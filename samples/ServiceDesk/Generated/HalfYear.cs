using System.Globalization;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>Half a year of a small library's service desk, made up from a seed: the same seed, the same log, on every machine.</summary>
internal static class HalfYear
{
    private static readonly DateOnly First = new(2026, 7, 1);
    private static readonly DateTimeOffset End = new(2026, 12, 31, 11, 30, 0, TimeSpan.Zero);
    private static readonly (int Weight, BranchId Value)[] Branches =
        [(46, SmallLibrary.HillRoad), (30, SmallLibrary.CanalStreet), (22, SmallLibrary.StationRoad), (2, SmallLibrary.Mobile)];

    public static DeskLog Generate(ulong seed)
    {
        var chance = new SplitMix64(seed);
        var hours = SmallLibrary.Hours();
        var cases = new List<DeskCase>();
        foreach (var opened in new Arrivals(chance, SmallLibrary.TimeZone).Between(First, DateOnly.FromDateTime(End.DateTime)).Order())
        {
            var branch = chance.Pick(Branches);
            var kind = chance.Pick(Kinds.All);
            var channel = chance.Pick(kind.Channels);
            var events = CaseStory.Tell(chance, kind, hours.Find(branch)!, opened, End);
            if (opened <= End)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"C-{cases.Count + 1:0000}");
                cases.Add(new DeskCase(new CaseId(id), channel, kind.Topic, branch, RecordedLate(chance, events)));
            }
        }

        return new DeskLog(
            "Half a year at a small library",
            [
                string.Create(CultureInfo.InvariantCulture, $"Made up from seed {seed}: no real person is in it, and it is the same on every machine."),
                "Events were written down late, out of order and sometimes twice, on purpose: the answer does not depend on it.",
            ],
            cases,
            hours,
            End);
    }

    // What was written down late stands in any order, and some of it twice.
    private static List<SlaEvent> RecordedLate(SplitMix64 chance, List<SlaEvent> events)
    {
        if (events.Count > 0 && chance.Percent(10))
        {
            events.Add(events[chance.Below(events.Count)]);
        }

        chance.Shuffle(events);
        return events;
    }
}
