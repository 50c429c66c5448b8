namespace LibraryService.Metrics.Staffing;

/// <summary>How a desk does where people go when they have waited too long.</summary>
/// <param name="WaitProbability">The share who have to wait at all.</param>
/// <param name="AbandonProbability">The share who give up before they are answered.</param>
/// <param name="AverageWait">How long people wait on average, those who give up and those who do not wait among them.</param>
/// <param name="AverageQueue">How many wait on average.</param>
/// <param name="Occupancy">The share of their time that agents are busy.</param>
public readonly record struct ErlangAResult(
    double WaitProbability, double AbandonProbability, TimeSpan AverageWait, double AverageQueue, double Occupancy);
