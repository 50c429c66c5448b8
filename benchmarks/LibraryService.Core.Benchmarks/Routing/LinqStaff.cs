using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>Somebody, and what they have to do as assignments are made.</summary>
internal sealed class LinqStaff(StaffMember member)
{
    public StaffMember Member => member;

    public int Load { get; set; } = member.Load;

    public long LastAssigned { get; set; } = member.LastAssignedAt?.UtcTicks ?? -1;
}
