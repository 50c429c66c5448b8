namespace LibraryService.Routing;

/// <summary>The plain form of the rule for guardians.</summary>
public sealed class ContactGuardianDefinition
{
    /// <summary>The age from which a patron is written to alone; 13 when nothing is said.</summary>
    public int? UntilAge { get; set; }

    /// <summary>Instead, which holds when nothing is said, or Copy.</summary>
    public string? Sharing { get; set; }

    /// <summary>Whether messages to guardians may name titles; false when nothing is said.</summary>
    public bool? WithTitles { get; set; }
}
