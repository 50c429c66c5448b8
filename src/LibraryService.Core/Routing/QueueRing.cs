namespace LibraryService.Routing;

/// <summary>Some of the staff who may take what waits in a queue, and how long it waits before they are asked.</summary>
/// <remarks>Rings widen: those of the earlier rings are still asked first. What is not said restricts nothing, so that a plain <c>new QueueRing()</c> is everybody.</remarks>
public sealed record QueueRing
{
    /// <summary>After how much waiting, in the queue's open time, these people are asked too.</summary>
    /// <value>Zero or more. The default is zero: at once.</value>
    public TimeSpan After { get; init => field = NotNegative(value); }

    /// <summary>What they can do, each of these. Empty by default.</summary>
    /// <exception cref="ArgumentException">A skill has no name.</exception>
    public IReadOnlyList<SkillNeed> Skills { get; init => field = Named(value); } = [];

    /// <summary>The branches at which they work. Empty, the default, is all.</summary>
    public IReadOnlyList<BranchId> Branches { get; init => field = Kept(value); } = [];

    /// <summary>Who they are, by name. Empty, the default, is everybody.</summary>
    public IReadOnlyList<StaffId> Staff { get; init => field = Kept(value); } = [];

    /// <summary>Whether only those at the branch that was asked; an inquiry to no branch in particular may go to any.</summary>
    public bool SameBranch { get; init; }

    /// <summary>Whether those who do not speak the inquiry's language are asked too, for example with an interpreter at hand.</summary>
    public bool AnyLanguage { get; init; }

    private static TimeSpan NotNegative(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
        return value;
    }

    private static IReadOnlyList<SkillNeed> Named(IReadOnlyList<SkillNeed> value)
    {
        var skills = Kept(value);
        return skills.Any(skill => skill.Name is null) ? throw new ArgumentException("A skill has a name, but one here has none.", nameof(value)) : skills;
    }

    private static IReadOnlyList<T> Kept<T>(IReadOnlyList<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return [.. value];
    }
}
