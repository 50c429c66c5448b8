namespace LibraryService.Metrics.Churn;

/// <summary>Something that happened on somebody's card on a day.</summary>
/// <param name="Patron">Who; the default value where the patron was anonymised, which is counted, and never fitted as if all such were one.</param>
/// <param name="Day">The local date.</param>
/// <param name="Kind">What.</param>
public readonly record struct ActivityEvent(PatronId Patron, DateOnly Day, ActivityKind Kind);
