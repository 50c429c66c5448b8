using LibraryService.Hours;
using LibraryService.Routing;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>Somebody of the staff, and when they work.</summary>
internal sealed record RosterLine(StaffMember Member, ServiceHours Hours)
{
    /// <summary>The same, helping out.</summary>
    public RosterLine AsVolunteer() => this with { Member = Member with { Kind = StaffKind.Volunteer } };
}
