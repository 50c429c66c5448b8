namespace LibraryService.Metrics.Churn;

/// <summary>How a patron stands among all: when last, how often, how much.</summary>
/// <param name="Patron">Who.</param>
/// <param name="DaysSince">The days since the last visit.</param>
/// <param name="Days">The days with a visit.</param>
/// <param name="Amount">What was counted over all visits, such as loans.</param>
/// <param name="Recency">From 1, long ago, to the number of groups.</param>
/// <param name="Frequency">From 1, seldom, to the number of groups.</param>
/// <param name="Monetary">From 1, little, to the number of groups; the usual name, although a library counts no money.</param>
public readonly record struct RfmScore(long Patron, int DaysSince, int Days, decimal Amount, int Recency, int Frequency, int Monetary);
