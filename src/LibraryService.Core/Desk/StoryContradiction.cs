namespace LibraryService.Desk;

/// <summary>Things in a patron's story that cannot all be true. All of them are told; which one holds is for a person to find out.</summary>
/// <param name="Kind">How they contradict.</param>
/// <param name="Moments">The things, in the order of the story; at least two.</param>
public sealed record StoryContradiction(StoryContradictionKind Kind, IReadOnlyList<PatronMoment> Moments)
{
    /// <summary>The kind, and what happened; nothing that tells who it is.</summary>
    public override string ToString() => $"{Kind}: {string.Join(", ", Moments.Select(moment => moment.What))}";
}
