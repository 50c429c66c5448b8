using LibraryService.Hours;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>When a branch is open by one calendar of the library system.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Calendar">Which of the branch's calendars it is. One that comes again replaces itself.</param>
/// <param name="Hours">The hours: a season, and dates with hours of their own; a week of no season where the calendar holds for ever.</param>
internal sealed record BranchOpening(BranchId Branch, string Calendar, ServiceHours Hours);
