namespace LibraryService.Templates.Proofreading;

/// <summary>What a rule is called, how much it weighs by itself, where it reads and why.</summary>
public sealed class ProofreadingRule
{
    internal ProofreadingRule(
        string id,
        string name,
        Severity severity,
        RuleLanguages languages,
        string where,
        string why,
        Func<ProofreadContext, bool>? applies,
        Action<Reading> read)
    {
        (Id, Name, Severity, Languages, Where, Why) = (id, name, severity, languages, where, why);
        (Applies, Read) = (applies ?? (_ => true), read);
    }

    /// <summary>The stable id, such as PR101. An id is never used again for another rule.</summary>
    public string Id { get; }

    /// <summary>The name, such as MissingApology.</summary>
    public string Name { get; }

    /// <summary>How much it weighs where a policy says nothing else.</summary>
    public Severity Severity { get; }

    /// <summary>In which languages it speaks.</summary>
    public RuleLanguages Languages { get; }

    /// <summary>For which tones, audiences, channels and intents it speaks.</summary>
    public string Where { get; }

    /// <summary>What it is good for.</summary>
    public string Why { get; }

    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<ProofreadingRule> All { get; } = RuleCatalogue.Rules;

    /// <summary>Whether it asks what a message says as a whole, which its subject alone need not.</summary>
    internal bool IsOfWhole { get; init; }

    internal Func<ProofreadContext, bool> Applies { get; }

    internal Action<Reading> Read { get; }

    /// <summary>Id and name, such as PR101 MissingApology.</summary>
    public override string ToString() => $"{Id} {Name}";

    internal static ProofreadingRule? Find(string? id) =>
        All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
}
