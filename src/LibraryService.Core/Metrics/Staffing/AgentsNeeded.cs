namespace LibraryService.Metrics.Staffing;

/// <summary>How many people a load takes.</summary>
/// <param name="Agents">How many must be at the desk.</param>
/// <param name="Scheduled">How many must be on the rota, so that as many are at the desk.</param>
public readonly record struct AgentsNeeded(int Agents, int Scheduled);
