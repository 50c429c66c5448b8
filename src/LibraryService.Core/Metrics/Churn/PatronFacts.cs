namespace LibraryService.Metrics.Churn;

/// <summary>What figures of churn need to know of a card beside what was done with it.</summary>
/// <param name="Standing">Whose it is.</param>
/// <param name="IsMinor">Whether its holder is a child: counted among all, never listed or scored alone.</param>
/// <param name="CardExpires">The last day on which the card is good, or null where it has no end.</param>
public sealed record PatronFacts(PatronStanding Standing = PatronStanding.Active, bool IsMinor = false, DateOnly? CardExpires = null)
{
    /// <summary>Whether such a card takes part in figures of churn: a person's, alive, and no colleague's. Who is known to have gone away did
    /// leave, and takes part.</summary>
    public bool TakesPart => Standing is PatronStanding.Active or PatronStanding.GoneAway;
}
