using LibraryService.Hours;
using LibraryService.Routing;

namespace LibraryService.Desk.Flows;

/// <summary>A team that hears of a change: who is in it, how it is written to, and when it is at work.</summary>
/// <param name="Team">The team, as the queue that it answers.</param>
/// <param name="Contact">How the team is written to: its mailbox, its chat.</param>
/// <param name="Members">Who has to read it.</param>
/// <param name="Hours">When the team is at work. What takes effect while it is away must be read before it goes.</param>
public sealed record HeadsUpTeam(QueueId Team, PatronContact Contact, IReadOnlyList<StaffId> Members, ServiceHours Hours)
{
    /// <summary>The team.</summary>
    public override string ToString() => $"{Team}";
}
