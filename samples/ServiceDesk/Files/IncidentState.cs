using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Files;

/// <summary>What a state of an incident log means to the clocks.</summary>
/// <param name="Written">As the log writes it.</param>
/// <param name="Name">The state that the case goes into.</param>
/// <param name="IsMessage">Whether staff spoke to the patron to bring it there.</param>
/// <param name="IsResolved">Whether it is done.</param>
internal sealed record IncidentState(string Written, string Name, bool IsMessage = false, bool IsResolved = false)
{
    public static IncidentState New { get; } = new("New", "new");

    /// <summary>All that the log knows.</summary>
    public static IReadOnlyList<IncidentState> All { get; } =
    [
        New,
        new("Active", "in-progress"),
        new("Awaiting User Info", PauseState.WaitingOnPatron, IsMessage: true),
        new("Awaiting Vendor", "waiting-on-supplier"),
        new("Awaiting Problem", "waiting-on-colleague"),
        new("Awaiting Evidence", "waiting-on-colleague"),
        new("Resolved", "resolved", IsResolved: true),
        new("Closed", "closed", IsResolved: true),
    ];
}
