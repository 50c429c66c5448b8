namespace LibraryService.Metrics.Staffing;

/// <summary>A half hour of a plan.</summary>
/// <param name="From">When it begins.</param>
/// <param name="Open">How much of it the desk is open.</param>
/// <param name="Arrivals">How many to be ready for.</param>
/// <param name="Needed">How many people it takes.</param>
/// <param name="Foreseen">How the desk will do with them.</param>
public sealed record StaffingInterval(DateTimeOffset From, TimeSpan Open, double Arrivals, AgentsNeeded Needed, ErlangCResult Foreseen)
{
    /// <summary>How many must be at the desk.</summary>
    public int Agents => Needed.Agents;

    /// <summary>How many must be on the rota.</summary>
    public int Scheduled => Needed.Scheduled;
}
