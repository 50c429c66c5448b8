using System.Globalization;
using LibraryService.Hours;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>What people do in a quarter at a small library's service desk, made up from a seed: the same seed, the same quarter, on every machine.</summary>
internal static class Quarter
{
    private static readonly (int Weight, BranchId Value)[] Branches =
        [(46, SmallLibrary.HillRoad), (30, SmallLibrary.CanalStreet), (22, SmallLibrary.StationRoad), (2, SmallLibrary.Mobile)];

    /// <summary>Its first day.</summary>
    public static DateOnly First { get; } = new(2026, 7, 1);

    /// <summary>When it is looked at: on its last day, shortly before the desk closes.</summary>
    public static DateTimeOffset End { get; } = Summer(9, 30, 16, 30);

    /// <summary>The topic of a hold that cannot be filled.</summary>
    public static Topic HoldLost { get; } = "hold.lost";

    /// <summary>When the hold of the story is lost: on the Friday before the bank holiday, ten minutes before closing.</summary>
    public static DateTimeOffset LostAt { get; } = Summer(8, 28, 16, 50);

    /// <param name="seed">The seed.</param>
    /// <param name="hours">The hours of the branches.</param>
    public static DeskLog Generate(ulong seed, HoursBook? hours = null)
    {
        var chance = new SplitMix64(seed);
        hours ??= SmallLibrary.Hours();
        var cases = new List<DeskCase>();
        foreach (var opened in new Arrivals(chance, SmallLibrary.TimeZone).Between(First, DateOnly.FromDateTime(End.DateTime)).Order())
        {
            if (opened > LostAt && !cases.Exists(IsStory))
            {
                cases.Add(Case(cases.Count, Channel.Email, HoldLost, SmallLibrary.HillRoad, Story()));
            }

            var branch = chance.Pick(Branches);
            var kind = chance.Pick(Kinds.All);
            var channel = chance.Pick(kind.Channels);
            var events = CaseStory.Tell(chance, kind, hours.Find(branch)!, opened, End);
            if (opened <= End)
            {
                cases.Add(Case(cases.Count, channel, kind.Topic, branch, RecordedLate(chance, events)));
            }
        }

        return new DeskLog(
            "A quarter at a small library",
            [
                string.Create(CultureInfo.InvariantCulture, $"What people did is made up from seed {seed}, and no real person is in it. What the library made of it is worked out: who answered, what was written, how it went out."),
                "It is the same on every machine.",
            ],
            cases,
            hours,
            End);
    }

    /// <summary>Whether a case is the one that the story tells.</summary>
    public static bool IsStory(DeskCase @case) => @case.Topic == HoldLost && @case.Events.Any(happened => happened.Kind == SlaEventKind.Opened && happened.At == LostAt);

    // Told on Friday; on Tuesday the patron calls and asks for the loan; it comes on the Thursday of the week after.
    private static List<SlaEvent> Story() =>
    [
        SlaEvent.Opened(LostAt),
        SlaEvent.StaffMessage(LostAt.AddMinutes(4)),
        SlaEvent.PatronMessage(Summer(9, 1, 11, 20)),
        SlaEvent.StaffMessage(Summer(9, 1, 11, 50)),
        SlaEvent.StateChanged(Summer(9, 1, 11, 50), "waiting-on-lender"),
        SlaEvent.StaffMessage(Summer(9, 7, 15, 5)),
        SlaEvent.StateChanged(Summer(9, 10, 10, 40), "in-progress"),
        SlaEvent.StaffMessage(Summer(9, 10, 11, 15)),
        SlaEvent.Resolved(Summer(9, 10, 11, 15)),
    ];

    private static DateTimeOffset Summer(int month, int day, int hour, int minute) => new(2026, month, day, hour, minute, 0, TimeSpan.FromHours(1));

    private static DeskCase Case(int number, Channel channel, Topic topic, BranchId branch, List<SlaEvent> events) =>
        new(new CaseId(string.Create(CultureInfo.InvariantCulture, $"C-{number + 1:0000}")), channel, topic, branch, events);

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
