using System.Collections.Frozen;

namespace LibraryService.Hours;

/// <summary>The opening hours of a library's branches, by their names.</summary>
public sealed class HoursBook
{
    private readonly FrozenDictionary<BranchId, ServiceHours> _branches;

    /// <exception cref="ArgumentException">A branch is named twice, or one has no name.</exception>
    public HoursBook(IEnumerable<KeyValuePair<BranchId, ServiceHours>> branches)
    {
        ArgumentNullException.ThrowIfNull(branches);
        var named = new Dictionary<BranchId, ServiceHours>();
        foreach (var (branch, hours) in branches)
        {
            if (branch.IsEmpty || !named.TryAdd(branch, hours))
            {
                throw new ArgumentException($"Each branch has a name and one set of hours, but '{branch}' has {(branch.IsEmpty ? "no name" : "two")}.", nameof(branches));
            }
        }

        _branches = named.ToFrozenDictionary();
    }

    /// <summary>The branches and their hours.</summary>
    public IReadOnlyDictionary<BranchId, ServiceHours> Branches => _branches;

    /// <summary>The hours of a branch; null when it has none here.</summary>
    public ServiceHours? Find(BranchId branch) => _branches.GetValueOrDefault(branch);
}
