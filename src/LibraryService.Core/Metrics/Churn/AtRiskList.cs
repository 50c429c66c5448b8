using System.Collections.Immutable;

namespace LibraryService.Metrics.Churn;

/// <summary>Patrons who used to come and have been silent for longer than they used to be, those first of whom most visits may be lost.</summary>
/// <remarks>
/// A list to put people in touch with people, made of days and never of what somebody borrows: each patron stands there with reasons, and with no
/// label. Children are counted and not listed. It is personal data: make it when it is used, and do not keep it.
/// </remarks>
public sealed class AtRiskList
{
    private readonly ImmutableArray<PatronAtRisk> _patrons;

    private AtRiskList(ImmutableArray<PatronAtRisk> patrons, int silent, int minors) => (_patrons, SilentPatrons, SilentMinors) = (patrons, silent, minors);

    /// <summary>The patrons, those with most at stake first; as many as were asked for at most.</summary>
    public IReadOnlyList<PatronAtRisk> Patrons => _patrons;

    /// <summary>How many grown-up patrons are silent, listed or not.</summary>
    public int SilentPatrons { get; }

    /// <summary>How many children are silent: none of them is listed.</summary>
    public int SilentMinors { get; }

    /// <summary>Lists the patrons who have been silent for longer than they used to be.</summary>
    /// <param name="model">A model of visits at any time, such as <see cref="MbgNbd"/>, in the periods of <paramref name="window"/>.</param>
    /// <param name="events">What happened, in any order. Only what a patron did counts, and only active patrons are listed.</param>
    /// <param name="window">The days that count; its last day is today.</param>
    /// <param name="facts">Tells of a patron whose card it is; asked once for each.</param>
    /// <param name="options">Whom to list; null for the usual.</param>
    public static AtRiskList Of(
        VisitModel model,
        IEnumerable<ActivityEvent> events,
        ActivityWindow window,
        Func<PatronId, PatronFacts> facts,
        AtRiskOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        options = AtRiskOptions.Checked(options ?? new());
        var intake = new ActivityIntake(window, facts, kinds: null);
        var days = intake.Take(events);
        var patrons = intake.Known.ToDictionary(known => (long)known.Value.Number, known => (Id: known.Key, known.Value.Facts));
        var silent = new List<(SilentPatron Patron, PatronFacts Facts)>();
        var minors = 0;
        foreach (var (number, seen) in days.WithNumbers())
        {
            var (id, about) = patrons[number];
            if (about.Standing is PatronStanding.Active && SilentPatron.Of(id, seen, window, options) is { } found)
            {
                minors += about.IsMinor ? 1 : 0;
                silent.AddRange(about.IsMinor ? [] : [(found, about)]);
            }
        }

        var listed = silent
            .Select(one => (one.Patron, one.Facts, AtStake: one.Patron.VisitsAtStake(model, options.Horizon)))
            .OrderByDescending(one => one.AtStake)
            .ThenBy(one => one.Patron.Id.ToString(), StringComparer.Ordinal)
            .Take(options.Most)
            .Select(one => one.Patron.AtRisk(model, one.Facts, one.AtStake, window, options));
        return new([.. listed], silent.Count, minors);
    }
}
