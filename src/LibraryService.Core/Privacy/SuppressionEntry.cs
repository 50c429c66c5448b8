namespace LibraryService.Privacy;

/// <summary>The trace of an objection or a STOP: no address, no patron, no channel, only a hash of them.</summary>
/// <param name="Hash">The keyed hash of the channel, the purpose and the address.</param>
/// <param name="At">When it was first said.</param>
/// <param name="LatestAt">When it was last said.</param>
/// <param name="LiftedAt">When somebody at the address last asked to be reached again; null when nobody did. The trace stays.</param>
public sealed record SuppressionEntry(KeyedHash Hash, DateTimeOffset At, DateTimeOffset LatestAt, DateTimeOffset? LiftedAt = null)
{
    /// <summary>Whether the address must not be used: nobody asked for messages since it was last said.</summary>
    public bool IsInForce => !(LiftedAt > LatestAt);

    /// <summary>What both know, in any order.</summary>
    internal SuppressionEntry And(SuppressionEntry? other) => other is null ? this : this with
    {
        At = At < other.At ? At : other.At,
        LatestAt = LatestAt > other.LatestAt ? LatestAt : other.LatestAt,
        LiftedAt = LiftedAt > other.LiftedAt || other.LiftedAt is null ? LiftedAt : other.LiftedAt,
    };
}
