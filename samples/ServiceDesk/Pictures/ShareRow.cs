using LibraryService.Statistics;

namespace LibraryService.Samples.Desk.Pictures;

/// <summary>A share with the interval in which the truth may lie.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Share">From 0 to 1; null when nothing was counted.</param>
/// <param name="Interval">Where it may lie.</param>
/// <param name="Count">How many it is made of.</param>
internal sealed record ShareRow(string Name, double? Share, Interval Interval, long Count);
