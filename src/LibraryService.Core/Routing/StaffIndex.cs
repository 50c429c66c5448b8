using System.Collections.Frozen;

namespace LibraryService.Routing;

/// <summary>Who is there, speaks what and can do what, as sets; and what each has to do, by their places in the order of their names.</summary>
internal sealed class StaffIndex
{
    private readonly FrozenDictionary<StaffId, int> _places;
    private readonly FrozenDictionary<string, StaffSkillColumn> _skills;
    private readonly FrozenDictionary<BranchId, ulong[]> _branches;
    private readonly FrozenDictionary<string, ulong[]>.AlternateLookup<ReadOnlySpan<char>> _languages;
    private readonly ulong[][] _channels;

    /// <param name="staff">In the order of their names, each once.</param>
    public StaffIndex(StaffMember[] staff)
    {
        Words = StaffSets.WordsFor(staff.Length);
        Ids = [.. staff.Select(one => one.Id)];
        Capacities = [.. staff.Select(one => one.Capacity)];
        Loads = [.. staff.Select(one => one.Load)];
        LastAssigned = [.. staff.Select(one => one.LastAssignedAt?.UtcTicks ?? -1)];
        Available = SetOf(staff, one => one.Status == StaffStatus.Available);
        Employees = SetOf(staff, one => one.Kind == StaffKind.Employee);
        _places = Ids.Select(KeyValuePair.Create).ToFrozenDictionary();
        _branches = staff.Where(one => !one.BranchId.IsEmpty).Select(one => one.BranchId).Distinct()
            .ToFrozenDictionary(branch => branch, branch => SetOf(staff, one => one.BranchId == branch));
        _channels = [.. Enum.GetValues<Channel>().Select(channel => SetOf(staff, one => one.Channels.Count == 0 || one.Channels.Contains(channel)))];
        _skills = Columns(staff);
        _languages = staff.SelectMany(one => one.Languages).Select(InquiryLanguage.Primary).Distinct(StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                language => language,
                language => SetOf(staff, one => one.Languages.Any(spoken => InquiryLanguage.Same(spoken, language))),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="staff">The same people, who can do the same as before.</param>
    /// <param name="before">What they could do.</param>
    public StaffIndex(StaffMember[] staff, StaffIndex before)
    {
        (Words, Ids, Capacities, Employees) = (before.Words, before.Ids, before.Capacities, before.Employees);
        (_places, _branches, _channels, _skills, _languages) = (before._places, before._branches, before._channels, before._skills, before._languages);
        Loads = [.. staff.Select(one => one.Load)];
        LastAssigned = [.. staff.Select(one => one.LastAssignedAt?.UtcTicks ?? -1)];
        Available = SetOf(staff, one => one.Status == StaffStatus.Available);
    }

    /// <summary>How many words a set has.</summary>
    public int Words { get; }

    public StaffId[] Ids { get; }

    public int[] Capacities { get; }

    public int[] Loads { get; }

    /// <summary>When each was last assigned, in UTC ticks; -1 for never.</summary>
    public long[] LastAssigned { get; }

    public ulong[] Available { get; }

    public ulong[] Employees { get; }

    /// <summary>The place of somebody; -1 for who is not in the snapshot.</summary>
    public int PlaceOf(StaffId staff) => _places.TryGetValue(staff, out var place) ? place : -1;

    /// <summary>Who answers on a channel; null when there is no such channel.</summary>
    public ulong[]? On(Channel channel) => (uint)channel < (uint)_channels.Length ? _channels[(int)channel] : null;

    /// <summary>Who speaks a language; null when nobody does.</summary>
    public ulong[]? Speaking(string language) => _languages.TryGetValue(InquiryLanguage.PrimaryOf(language), out var set) ? set : null;

    /// <summary>Who works at a branch; null when nobody does.</summary>
    public ulong[]? At(BranchId branch) => _branches.GetValueOrDefault(branch);

    /// <summary>Who has a skill at a level or above; null when nobody does.</summary>
    public ulong[]? Skilled(string skill, int level) => _skills.TryGetValue(skill, out var column) ? column.AtLeast(level) : null;

    /// <summary>The level of each in a skill, 0 for none; null when nobody has it.</summary>
    public byte[]? Levels(string skill) => _skills.GetValueOrDefault(skill)?.Levels;

    private static ulong[] SetOf(StaffMember[] staff, Func<StaffMember, bool> isIn)
    {
        var set = new ulong[StaffSets.WordsFor(staff.Length)];
        for (var i = 0; i < staff.Length; i++)
        {
            if (isIn(staff[i]))
            {
                StaffSets.Add(set, i);
            }
        }

        return set;
    }

    private static FrozenDictionary<string, StaffSkillColumn> Columns(StaffMember[] staff)
    {
        var levels = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < staff.Length; i++)
        {
            foreach (var skill in staff[i].Skills)
            {
                if (!levels.TryGetValue(skill.Name, out var column))
                {
                    levels.Add(skill.Name, column = new byte[staff.Length]);
                }

                column[i] = Math.Max(column[i], (byte)skill.Level);
            }
        }

        return levels.ToFrozenDictionary(skill => skill.Key, skill => new StaffSkillColumn(skill.Value), StringComparer.OrdinalIgnoreCase);
    }
}
