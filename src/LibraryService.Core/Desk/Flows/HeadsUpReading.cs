using LibraryService.Sla;

namespace LibraryService.Desk.Flows;

/// <summary>How far a team is with reading a heads-up.</summary>
/// <param name="Team">The team.</param>
/// <param name="Due">By when all must have read it: before it takes effect, and before the team's last closing before that.</param>
/// <param name="Status">How that stands: running, met, breached (due and not read by all), or missed (read by all, but late).</param>
/// <param name="Read">Who has read it, and when.</param>
/// <param name="Unread">Who has not, in the order of the team.</param>
/// <param name="IsTold">Whether the message went out.</param>
public sealed record HeadsUpReading(
    QueueId Team, DateTimeOffset Due, SlaStatus Status, IReadOnlyList<KeyValuePair<StaffId, DateTimeOffset>> Read, IReadOnlyList<StaffId> Unread, bool IsTold);
