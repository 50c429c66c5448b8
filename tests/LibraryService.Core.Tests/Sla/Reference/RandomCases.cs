using LibraryService.Sla;

namespace LibraryService.Tests.Sla.Reference;

/// <summary>Random calendars, policies and events; the same for the same seed.</summary>
internal sealed class RandomCases(int seed)
{
    private static readonly string[] States = ["waiting-on-patron", "waiting-on-lender", "open"];
    private static readonly (int From, int To)[] Closed = [];
    private static readonly MinuteCalendar[] Calendars =
    [
        .. from place in new[] { ("Europe/London", new DateTimeOffset(2026, 10, 20, 0, 0, 0, TimeSpan.Zero)), ("Europe/London", new DateTimeOffset(2026, 3, 24, 0, 0, 0, TimeSpan.Zero)), ("UTC", new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero)) }
           from week in new[]
           {
               Week([(540, 1020)], Closed),
               Week([(540, 750), (810, 1020)], [(600, 720)]),
               Week([(1320, 360)], [(1320, 360)]),
               Week([(0, 1440)], [(0, 1440)]),
               Week([(30, 150), (480, 1230)], [(30, 150)]),
           }
           select new MinuteCalendar(place.Item1, place.Item2, week),
    ];

    private readonly Random _random = new(seed);

    public (MinuteCalendar Calendar, MinutePolicy Policy, MinuteEvent[] Events, int AsOf) Next()
    {
        var calendar = Pick(Calendars);
        var (grid, span) = (Pick([1, 15, 60, 60]), Pick([120, 300, 900, 2160]));
        var opened = (24 * 60) + (_random.Next(6 * 24 * 60 / grid) * grid);
        var policy = Policy("first", calendar, grid);
        var events = new List<MinuteEvent>();
        for (var i = _random.Next(12); i > 0; i--)
        {
            var at = opened + (_random.Next(span / grid) * grid) - (_random.Next(20) == 0 ? span / 2 : 0);
            events.Add(Event(at, calendar, grid, mayChange: events.TrueForAll(happened => happened.Kind != SlaEventKind.PolicyChanged)));
        }

        if (_random.Next(50) > 0)
        {
            events.Add(new MinuteEvent(opened, SlaEventKind.Opened));
        }

        return (calendar, policy, [.. events], opened + (_random.Next((span / grid) + 3) * grid));
    }

    /// <summary>The events in another order, some of them more than once.</summary>
    public MinuteEvent[] Muddle(MinuteEvent[] events)
    {
        MinuteEvent[] muddled = [.. events, .. events.Where(_ => _random.Next(4) == 0)];
        _random.Shuffle(muddled);
        return muddled;
    }

    private static (int From, int To)[][] Week((int From, int To)[] workday, (int From, int To)[] weekend) =>
        [weekend, workday, workday, workday, workday, workday, weekend];

    private MinuteEvent Event(int at, MinuteCalendar calendar, int grid, bool mayChange) => _random.Next(20) switch
    {
        < 5 => new MinuteEvent(at, SlaEventKind.PatronMessage),
        < 9 => new MinuteEvent(at, SlaEventKind.StaffMessage),
        < 13 => new MinuteEvent(at, SlaEventKind.StateChanged, Pick(States)),
        < 14 => new MinuteEvent(at, SlaEventKind.NoReplyNeeded),
        < 16 => new MinuteEvent(at, SlaEventKind.Resolved),
        < 18 => new MinuteEvent(at, SlaEventKind.Reopened),
        < 19 when mayChange => new MinuteEvent(at, SlaEventKind.PolicyChanged, Policy: Policy("second", _random.Next(2) == 0 ? calendar : OfTheSameWeeks(calendar), grid)),
        _ => new MinuteEvent(at, SlaEventKind.Opened),
    };

    private MinutePolicy Policy(string name, MinuteCalendar calendar, int grid) => new(
        new SlaPolicy(name)
        {
            FirstResponse = Target(grid),
            NextResponse = Target(grid),
            Update = Target(grid),
            Resolution = Target(grid),
            PauseStates = _random.Next(4) == 0 ? [] : ["waiting-on-patron", new PauseState("waiting-on-lender", Metrics())],
            Pausing = _random.Next(2) == 0 ? [SlaMetric.NextResponse, SlaMetric.Update, SlaMetric.Resolution] : Metrics(),
            Steps = [SlaStep.Fraction("half", 0.5), SlaStep.Breach("breach")],
            Hours = name == "first" ? null : calendar.Hours,
        },
        calendar);

    private SlaTarget? Target(int grid) => _random.Next(7) switch
    {
        0 => null,
        1 => SlaTarget.WorkingDays(1 + _random.Next(3)),
        2 or 3 => SlaTarget.Elapsed(TimeSpan.FromMinutes(grid * (1 + _random.Next(600 / grid)))),
        _ => SlaTarget.Open(TimeSpan.FromMinutes(grid * (1 + _random.Next(600 / grid)))),
    };

    private SlaMetric[] Metrics() => [.. Enum.GetValues<SlaMetric>().Where(_ => _random.Next(2) == 0)];

    private MinuteCalendar OfTheSameWeeks(MinuteCalendar calendar) => Pick([.. Calendars.Where(other => other.Start == calendar.Start)]);

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];
}
