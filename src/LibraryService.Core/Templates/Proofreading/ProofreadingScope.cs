namespace LibraryService.Templates.Proofreading;

/// <summary>Where a library's word on a rule holds: an empty list means everywhere.</summary>
public sealed class ProofreadingScope
{
    /// <summary>Everywhere.</summary>
    public static ProofreadingScope Library { get; } = new();

    /// <summary>The channels it is for.</summary>
    public IReadOnlyList<Channel> Channels { get; init => field = [.. value]; } = [];

    /// <summary>The branches it is for.</summary>
    public IReadOnlyList<BranchId> Branches { get; init => field = [.. value]; } = [];

    /// <summary>The templates it is for.</summary>
    public IReadOnlyList<MessageName> Templates { get; init => field = [.. value]; } = [];

    /// <summary>A template is nearer than a branch, a branch nearer than a channel, a channel nearer than the library.</summary>
    internal int Nearness => (Templates.Count > 0 ? 4 : 0) + (Branches.Count > 0 ? 2 : 0) + (Channels.Count > 0 ? 1 : 0);

    internal bool Holds(ProofreadContext context) =>
        (Channels.Count == 0 || Channels.Contains(context.Channel))
        && (Branches.Count == 0 || Branches.Contains(context.Branch))
        && (Templates.Count == 0 || Templates.Contains(context.Template));
}
