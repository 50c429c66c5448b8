using LibraryService.Sla;

namespace LibraryService.Stakeholders;

/// <summary>When a stakeholder is to be contacted next.</summary>
/// <param name="Stakeholder">Who.</param>
/// <param name="Engagement">The field of the grid in which they stand.</param>
/// <param name="Case">The open case of the contact.</param>
/// <param name="Due">By when; null when nothing is promised, and when no opening is left.</param>
/// <param name="Status">How the promise stands; none when nothing is promised.</param>
public sealed record StakeholderDue(Stakeholder Stakeholder, Engagement Engagement, CaseId Case, DateTimeOffset? Due, SlaStatus Status);
