using System.Globalization;

namespace LibraryService.Routing;

/// <summary>A skill that is asked for.</summary>
public readonly record struct SkillNeed
{
    internal const int LowestLevel = 1;
    internal const int HighestLevel = 10;

    /// <param name="name">The name of the skill; letter case does not count.</param>
    /// <param name="level">The lowest level that will do, 1 to 10.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not 1 to 10.</exception>
    public SkillNeed(string name, int level = LowestLevel)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Level = Checked(level);
    }

    /// <summary>The name of the skill.</summary>
    public string Name { get; }

    /// <summary>The lowest level that will do, 1 to 10.</summary>
    public int Level { get; }

    /// <summary>Lets a name stand where a skill at any level is asked for.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public static implicit operator SkillNeed(string name) => new(name);

    internal static int Checked(int level) => level is >= LowestLevel and <= HighestLevel ? level : throw new ArgumentOutOfRangeException(
        nameof(level), level, string.Create(CultureInfo.InvariantCulture, $"The level of a skill is {LowestLevel} to {HighestLevel}."));
}
