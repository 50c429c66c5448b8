namespace LibraryService.Metrics.Churn;

/// <summary>The history of those who take part in figures of churn, and how many events were only counted.</summary>
/// <remarks>Cards of staff, institutions, the system and the deceased take no part. Loans whose patron was anonymised are counted, and nothing
/// is fitted to them: they are of many people, and nobody knows how many.</remarks>
public sealed class ActivityCensus
{
    private ActivityCensus(ActivityHistogram history, ActivityIntake intake)
    {
        (History, CountedEvents, AnonymousEvents) = (history, intake.Counted, intake.Anonymous);
        (LeftOutEvents, OtherEvents) = (intake.LeftOut, intake.NotCounted);
    }

    /// <summary>What patrons did, to fit a model to.</summary>
    public ActivityHistogram History { get; }

    /// <summary>The events in <see cref="History"/>, before those of one day were taken together.</summary>
    public long CountedEvents { get; }

    /// <summary>Events of nobody known. When they are many, the history is that of those who may be remembered, and no more.</summary>
    public long AnonymousEvents { get; }

    /// <summary>Events of cards that take no part.</summary>
    public long LeftOutEvents { get; }

    /// <summary>Events of kinds that do not count, such as loans that renewed themselves.</summary>
    public long OtherEvents { get; }

    /// <summary>Counts what happened in a window.</summary>
    /// <param name="events">What happened, in any order; what lies outside the window is not seen.</param>
    /// <param name="window">The days that count, and the unit of recency and age.</param>
    /// <param name="facts">Tells of a patron whose card it is; asked once for each.</param>
    /// <param name="kinds">Which kinds count; null for all that a patron does.</param>
    /// <exception cref="ArgumentException"><paramref name="kinds"/> has one that happens by itself.</exception>
    public static ActivityCensus Of(
        IEnumerable<ActivityEvent> events,
        ActivityWindow window,
        Func<PatronId, PatronFacts> facts,
        IReadOnlySet<ActivityKind>? kinds = null)
    {
        var intake = new ActivityIntake(window, facts, kinds);
        return new(HistoryCounts.Of(intake.Take(events), window), intake);
    }
}
