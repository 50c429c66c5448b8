namespace LibraryService.Templates.Proofreading;

/// <summary>The plain form of a rule's silencing.</summary>
public sealed class RuleSuppressionDefinition
{
    /// <summary>The rule's id. Required.</summary>
    public string? Rule { get; set; }

    /// <summary>Why it is silenced. Required.</summary>
    public string? Reason { get; set; }

    /// <summary>The channels it is for; all when nothing is said.</summary>
    public IList<string>? Channels { get; set; }

    /// <summary>The branches it is for; all when nothing is said.</summary>
    public IList<string>? Branches { get; set; }

    /// <summary>The templates it is for; all when nothing is said.</summary>
    public IList<string>? Templates { get; set; }
}
