namespace LibraryService.Templates.Proofreading;

/// <summary>A rule that is silenced somewhere, with the reason, so that whoever comes next can judge it.</summary>
public sealed class RuleSuppression
{
    /// <param name="ruleId">The rule, such as PR606; letter case does not matter.</param>
    /// <param name="reason">Why it is silenced, in a few words for the next person.</param>
    /// <param name="scope">Where; null for the whole library.</param>
    /// <exception cref="ArgumentException">There is no such rule, or no reason.</exception>
    public RuleSuppression(string ruleId, string reason, ProofreadingScope? scope = null)
    {
        RuleId = RuleCatalogue.IdOf(ruleId);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new ArgumentException($"A suppression of {RuleId} says its reason, but there is none.", nameof(reason));
        }

        (Reason, Scope) = (reason, scope ?? ProofreadingScope.Library);
    }

    /// <summary>The rule.</summary>
    public string RuleId { get; }

    /// <summary>Why it is silenced.</summary>
    public string Reason { get; }

    /// <summary>Where.</summary>
    public ProofreadingScope Scope { get; }
}
