using System.Runtime.InteropServices;

namespace LibraryService.Metrics.Churn;

/// <summary>Sorts events into those that count for somebody, and those that are only counted.</summary>
internal sealed class ActivityIntake
{
    private readonly ActivityWindow _window;
    private readonly Func<PatronId, PatronFacts> _facts;
    private readonly IReadOnlySet<ActivityKind> _kinds;
    private readonly Dictionary<PatronId, (int Number, PatronFacts Facts)> _known = [];

    public ActivityIntake(ActivityWindow window, Func<PatronId, PatronFacts> facts, IReadOnlySet<ActivityKind>? kinds)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(facts);
        (_window, _facts, _kinds) = (window, facts, kinds ?? ActivityKinds.Active);
        foreach (var kind in _kinds)
        {
            if (!kind.IsActive())
            {
                throw new ArgumentException($"Only what a patron does may count, but {kind} happens by itself.", nameof(kinds));
            }
        }
    }

    public long Anonymous { get; private set; }

    public long NotCounted { get; private set; }

    public long LeftOut { get; private set; }

    public long Counted { get; private set; }

    public IReadOnlyDictionary<PatronId, (int Number, PatronFacts Facts)> Known => _known;

    /// <summary>The days on which somebody did something.</summary>
    public PatronDays Take(IEnumerable<ActivityEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var days = new PatronDays();
        foreach (var (patron, day, kind) in events)
        {
            if (!_window.Contains(day))
            {
                continue;
            }

            if (!_kinds.Contains(kind))
            {
                NotCounted++;
            }
            else if (patron.IsEmpty)
            {
                Anonymous++;
            }
            else if (NumberOf(patron) is { } number)
            {
                Counted++;
                days.Add(number, day.DayNumber - _window.From.DayNumber);
            }
            else
            {
                LeftOut++;
            }
        }

        return days;
    }

    // Null for who takes no part.
    private int? NumberOf(PatronId patron)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, patron, out var isKnown);
        if (!isKnown)
        {
            known = (_known.Count - 1, _facts(patron));
        }

        return known.Facts.TakesPart ? known.Number : null;
    }
}
