using System.Globalization;
using LibraryService.Metrics.Churn;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>What the patrons of the small library did in a year, made up from a seed: the same on every machine.</summary>
internal static class YearOfPatrons
{
    private const int Cards = 900;

    // How many days from one visit to the next, at most twice as many; how many in a hundred leave after a visit.
    private static readonly (int Weight, (int Days, int Leave) Value)[] Habits = [(20, (7, 5)), (35, (14, 9)), (30, (28, 14)), (15, (45, 25))];
    private static readonly (int Weight, PatronStanding Value)[] Standings =
        [(94, PatronStanding.Active), (2, PatronStanding.Staff), (2, PatronStanding.Institution), (1, PatronStanding.GoneAway), (1, PatronStanding.Deceased)];

    private static readonly (int Weight, ActivityKind Value)[] Kinds =
        [(60, ActivityKind.Checkout), (15, ActivityKind.Visit), (10, ActivityKind.Renewal), (8, ActivityKind.ElectronicSession), (4, ActivityKind.Question), (3, ActivityKind.Programme)];

    public static ActivityWindow Window { get; } = new(new(2025, 10, 1), new(2026, 9, 30));

    public static IReadOnlyList<PatronCard> Generate(ulong seed)
    {
        // Another stream than that of the cases.
        var chance = new SplitMix64(~seed);
        return [.. Enumerable.Range(1, Cards).Select(number => Card(chance, new(string.Create(CultureInfo.InvariantCulture, $"P-{number:000}"))))];
    }

    private static PatronCard Card(SplitMix64 chance, PatronId patron)
    {
        var (days, leave) = chance.Pick(Habits);
        var facts = new PatronFacts(
            chance.Pick(Standings), chance.Percent(18), chance.Percent(90) ? Window.To.AddDays(chance.Below(400) - 30) : null);
        var events = new List<ActivityEvent>();
        for (var day = Window.From.AddDays(chance.Percent(45) ? chance.Below(60) : chance.Below(330)); Window.Contains(day); day = day.AddDays(1 + chance.Below(2 * days)))
        {
            events.Add(new(patron, day, chance.Pick(Kinds)));
            if (chance.Percent(leave))
            {
                break;
            }
        }

        // What they have at home renews itself, whether they come or not.
        if (chance.Percent(30))
        {
            events.Add(new(patron, events[^1].Day.AddDays(21), ActivityKind.AutomaticRenewal));
        }

        return new(patron, facts, events);
    }
}
