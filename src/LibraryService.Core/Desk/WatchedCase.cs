namespace LibraryService.Desk;

/// <summary>A case whose promises are watched.</summary>
/// <param name="Case">The case, as it is kept.</param>
/// <param name="Raised">The keys of the steps that were raised, <see cref="Sla.SlaAlert.Key"/>.</param>
/// <param name="LookAt">When to look at it next; null for when it changes.</param>
public sealed record WatchedCase(ServiceCase Case, IReadOnlyList<string> Raised, DateTimeOffset? LookAt)
{
    /// <summary>The case; nothing that tells who asked.</summary>
    public override string ToString() => $"{Case}";
}
