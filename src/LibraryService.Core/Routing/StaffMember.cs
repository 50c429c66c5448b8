namespace LibraryService.Routing;

/// <summary>A member of staff as they are now: what they can do, and what they have to do already.</summary>
public sealed record StaffMember
{
    /// <param name="id">Who it is.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, which names nobody.</exception>
    public StaffMember(StaffId id)
    {
        Id = id.IsEmpty ? throw new ArgumentException("A member of staff has a name, but this is the default value, which names nobody.", nameof(id)) : id;
    }

    /// <summary>Who it is.</summary>
    public StaffId Id { get; }

    /// <summary>Where they work; the default for no branch in particular.</summary>
    public BranchId BranchId { get; init; }

    /// <summary>Whether they take inquiries now. Offline by default.</summary>
    public StaffStatus Status { get; init; }

    /// <summary>What they may see. An employee by default.</summary>
    public StaffKind Kind { get; init; }

    /// <summary>What they can do. Empty by default. Of one skill said twice the higher level counts.</summary>
    /// <exception cref="ArgumentException">A skill has no name.</exception>
    public IReadOnlyList<StaffSkill> Skills { get; init => field = Named(value); } = [];

    /// <summary>The languages that they answer in, as BCP 47 tags. The first part decides: who has <c>es</c> answers <c>es-MX</c> too. Empty by default.</summary>
    /// <exception cref="ArgumentException">One is no such tag.</exception>
    public IReadOnlyList<string> Languages { get; init => field = [.. Kept(value).Select(InquiryLanguage.Checked)]; } = [];

    /// <summary>The channels that they answer on. Empty, the default, is all.</summary>
    public IReadOnlyList<Channel> Channels { get; init => field = Kept(value); } = [];

    /// <summary>How much they can have at once, in the units of <see cref="InquiryPolicy.Weights"/>.</summary>
    /// <value>0 or more. The default is 100: one call.</value>
    public int Capacity { get; init => field = NotNegative(value); } = 100;

    /// <summary>How much they have now, in the same units. It may be more than the capacity; then they are given nothing.</summary>
    /// <value>0 or more. The default is 0.</value>
    public int Load { get; init => field = NotNegative(value); }

    /// <summary>When they were last given an inquiry; null for never.</summary>
    public DateTimeOffset? LastAssignedAt { get; init; }

    /// <summary>Whether another can do the same, and as much; told only of one that was made from this with <c>with</c>.</summary>
    internal bool CanSame(StaffMember other) =>
        BranchId == other.BranchId && Kind == other.Kind && Capacity == other.Capacity
        && ReferenceEquals(Skills, other.Skills) && ReferenceEquals(Languages, other.Languages) && ReferenceEquals(Channels, other.Channels);

    private static int NotNegative(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }

    private static IReadOnlyList<StaffSkill> Named(IReadOnlyList<StaffSkill> value)
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
