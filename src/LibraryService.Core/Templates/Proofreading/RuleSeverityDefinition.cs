namespace LibraryService.Templates.Proofreading;

/// <summary>The plain form of what a rule weighs somewhere.</summary>
public sealed class RuleSeverityDefinition
{
    /// <summary>The rule's id. Required.</summary>
    public string? Rule { get; set; }

    /// <summary>Off, Suggestion, Warning or Error. Required.</summary>
    public string? Severity { get; set; }

    /// <summary>The channels it is for, such as <c>Sms</c>; all when nothing is said.</summary>
    public IList<string>? Channels { get; set; }

    /// <summary>The branches it is for; all when nothing is said.</summary>
    public IList<string>? Branches { get; set; }

    /// <summary>The templates it is for; all when nothing is said.</summary>
    public IList<string>? Templates { get; set; }
}
