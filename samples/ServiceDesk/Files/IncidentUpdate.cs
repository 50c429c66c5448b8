namespace LibraryService.Samples.Desk.Files;

/// <summary>One row of an incident log: how an incident stood after an update.</summary>
/// <param name="Number">The incident.</param>
/// <param name="State">Its state after the update.</param>
/// <param name="At">When it was updated.</param>
/// <param name="Modification">The how manieth update it was; 0 when the log does not say.</param>
/// <param name="Reopenings">How often it had been reopened by then.</param>
/// <param name="Channel">How it came in.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="ResolvedAt">When it was resolved for the last time; null when the log does not say.</param>
internal sealed record IncidentUpdate(
    string Number,
    IncidentState State,
    DateTimeOffset At,
    int Modification,
    int Reopenings,
    Channel Channel,
    DateTimeOffset OpenedAt,
    DateTimeOffset? ResolvedAt);
