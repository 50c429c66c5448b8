namespace LibraryService.Templates.Proofreading;

/// <summary>The plain form of a library's word on the rules, for a configuration binder and for JSON. Null or nothing everywhere means: not said.</summary>
/// <remarks>Turned into the immutable value by <see cref="ProofreadingPolicy.From"/>, which names the path of what it cannot read.</remarks>
public sealed class ProofreadingPolicyDefinition
{
    /// <summary>Whether only PR401 holds, which asks for a second reader.</summary>
    public bool? SecondReaderOnly { get; set; }

    /// <summary>What rules weigh.</summary>
    public IList<RuleSeverityDefinition>? Severities { get; set; }

    /// <summary>What is silenced, and why.</summary>
    public IList<RuleSuppressionDefinition>? Suppressions { get; set; }

    /// <summary>Acronyms of this library.</summary>
    public IList<string>? Acronyms { get; set; }

    /// <summary>Words with which this library offers further help.</summary>
    public IList<string>? FurtherHelp { get; set; }

    /// <summary>What this library calls itself.</summary>
    public IList<string>? LibraryNames { get; set; }
}
