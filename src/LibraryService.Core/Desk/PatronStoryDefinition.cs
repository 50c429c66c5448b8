namespace LibraryService.Desk;

/// <summary>The plain form of <see cref="PatronStory"/>: what a patron is given, and what another system exports.</summary>
public sealed class PatronStoryDefinition
{
    /// <summary>Whose story it is. Required.</summary>
    public string? Patron { get; set; }

    /// <summary>What happened, in any order.</summary>
    public IList<PatronMomentDefinition>? Moments { get; set; }
}
