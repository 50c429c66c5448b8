namespace LibraryService.Routing;

/// <summary>Who of some people belongs to a ring, languages apart.</summary>
internal static class StaffRing
{
    public static void Keep(Span<ulong> set, QueueRing ring, Inquiry inquiry, StaffIndex staff)
    {
        if (ring.SameBranch && !inquiry.BranchId.IsEmpty)
        {
            StaffSets.And(set, staff.At(inquiry.BranchId));
        }

        if (ring.Branches.Count > 0)
        {
            KeepBranches(set, ring.Branches, staff);
        }

        if (ring.Staff.Count > 0)
        {
            KeepNamed(set, ring.Staff, staff);
        }

        for (var i = 0; i < ring.Skills.Count; i++)
        {
            StaffSets.And(set, staff.Skilled(ring.Skills[i].Name, ring.Skills[i].Level));
        }

        for (var i = 0; i < inquiry.Skills.Count; i++)
        {
            StaffSets.And(set, staff.Skilled(inquiry.Skills[i], SkillNeed.LowestLevel));
        }
    }

    private static void KeepBranches(Span<ulong> set, IReadOnlyList<BranchId> branches, StaffIndex staff)
    {
        for (var word = 0; word < set.Length; word++)
        {
            var any = 0UL;
            for (var i = 0; i < branches.Count; i++)
            {
                any |= staff.At(branches[i])?[word] ?? 0;
            }

            set[word] &= any;
        }
    }

    private static void KeepNamed(Span<ulong> set, IReadOnlyList<StaffId> named, StaffIndex staff)
    {
        for (var word = 0; word < set.Length; word++)
        {
            var any = 0UL;
            for (var i = 0; i < named.Count; i++)
            {
                var place = staff.PlaceOf(named[i]);
                any |= place / StaffSets.Bits == word && place >= 0 ? 1UL << (place % StaffSets.Bits) : 0;
            }

            set[word] &= any;
        }
    }
}
