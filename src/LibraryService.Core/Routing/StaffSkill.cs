namespace LibraryService.Routing;

/// <summary>A skill that somebody has.</summary>
public readonly record struct StaffSkill
{
    /// <param name="name">The name of the skill; letter case does not count.</param>
    /// <param name="level">How well, 1 to 10.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not 1 to 10.</exception>
    public StaffSkill(string name, int level = SkillNeed.LowestLevel)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Level = SkillNeed.Checked(level);
    }

    /// <summary>The name of the skill.</summary>
    public string Name { get; }

    /// <summary>How well, 1 to 10.</summary>
    public int Level { get; }

    /// <summary>Lets a name stand for a skill at the lowest level.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public static implicit operator StaffSkill(string name) => new(name);
}
