namespace LibraryService.Templates.Proofreading;

/// <summary>How much a rule weighs in a library, on a channel, at a branch or in a template.</summary>
public sealed class RuleSeverity
{
    /// <param name="ruleId">The rule, such as PR603; letter case does not matter.</param>
    /// <param name="severity">What its findings weigh; <see cref="Severity.Off"/> to not run it.</param>
    /// <param name="scope">Where; null for the whole library.</param>
    /// <exception cref="ArgumentException">There is no such rule, or no such severity.</exception>
    public RuleSeverity(string ruleId, Severity severity, ProofreadingScope? scope = null)
    {
        if (!Enum.IsDefined(severity))
        {
            throw new ArgumentException($"A severity is Off, Suggestion, Warning or Error, but this is {severity}.", nameof(severity));
        }

        (RuleId, Severity, Scope) = (RuleCatalogue.IdOf(ruleId), severity, scope ?? ProofreadingScope.Library);
    }

    /// <summary>The rule.</summary>
    public string RuleId { get; }

    /// <summary>What its findings weigh.</summary>
    public Severity Severity { get; }

    /// <summary>Where.</summary>
    public ProofreadingScope Scope { get; }
}
