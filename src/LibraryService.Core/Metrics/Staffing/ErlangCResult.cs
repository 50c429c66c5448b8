namespace LibraryService.Metrics.Staffing;

/// <summary>How a desk does where everybody waits for as long as it takes.</summary>
/// <param name="WaitProbability">The share who have to wait at all.</param>
/// <param name="ServiceLevel">The share who are answered within the target wait; 0 when the load is not stable.</param>
/// <param name="AverageSpeedOfAnswer">How long people wait on average, those who do not wait among them; <see cref="TimeSpan.MaxValue"/> when the load is not stable.</param>
/// <param name="Occupancy">The share of their time that agents are busy; 1 when the load is not stable.</param>
/// <param name="IsStable">Whether the agents can carry the load. If not, the queue grows until somebody gives up.</param>
public readonly record struct ErlangCResult(
    double WaitProbability, double ServiceLevel, TimeSpan AverageSpeedOfAnswer, double Occupancy, bool IsStable);
