namespace LibraryService.Sla;

/// <summary>One wait of several: for an answer to the patron's message, or for the next sign of life.</summary>
/// <param name="From">When the wait began.</param>
/// <param name="To">When it ended; null while it lasts.</param>
/// <param name="Due">When its end was due; null while paused, and when too little open time is left.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Elapsed">The time used, in what the target counts.</param>
/// <param name="Clock">The clock itself.</param>
public sealed record SlaExchange(DateTimeOffset From, DateTimeOffset? To, DateTimeOffset? Due, SlaStatus Status, TimeSpan Elapsed, SlaClock Clock)
{
    internal static SlaExchange Of(SlaRun run, DateTimeOffset asOf) =>
        new(run.Clock.StartedAt, run.Clock.StoppedAt, run.Clock.Due, run.Clock.Status(asOf), run.Clock.Elapsed(asOf), run.Clock);
}
