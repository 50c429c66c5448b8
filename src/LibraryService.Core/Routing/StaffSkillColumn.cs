namespace LibraryService.Routing;

/// <summary>Who has a skill, and how well.</summary>
internal sealed class StaffSkillColumn
{
    private readonly ulong[][] _atLeast;

    /// <param name="levels">The level of each member of staff; 0 for none.</param>
    public StaffSkillColumn(byte[] levels)
    {
        Levels = levels;
        _atLeast = new ulong[SkillNeed.HighestLevel + 1][];
        for (var level = 0; level < _atLeast.Length; level++)
        {
            _atLeast[level] = new ulong[StaffSets.WordsFor(levels.Length)];
            for (var i = 0; i < levels.Length; i++)
            {
                if (levels[i] >= Math.Max(level, SkillNeed.LowestLevel))
                {
                    StaffSets.Add(_atLeast[level], i);
                }
            }
        }
    }

    public byte[] Levels { get; }

    public ulong[] AtLeast(int level) => _atLeast[level];
}
