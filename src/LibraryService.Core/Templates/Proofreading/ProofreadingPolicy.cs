namespace LibraryService.Templates.Proofreading;

/// <summary>How a library reads its messages: what each rule weighs where, what is silenced and why, and words of its own.</summary>
public sealed partial class ProofreadingPolicy
{
    /// <summary>The rules as they are.</summary>
    public static ProofreadingPolicy Default { get; } = new();

    /// <summary>
    /// Whether no rule reads the words, and only PR401 holds what a second person must read first. False by default. For measurements, and for libraries whose messages
    /// are all read before they come here.
    /// </summary>
    public bool IsSecondReaderOnly { get; init; }

    /// <summary>What rules weigh. The nearest wins: one for the template before one for the branch, then the channel, then the library; of equals the first.</summary>
    public IReadOnlyList<RuleSeverity> Severities { get; init => field = [.. value]; } = [];

    /// <summary>What is silenced, and why.</summary>
    public IReadOnlyList<RuleSuppression> Suppressions { get; init => field = [.. value]; } = [];

    /// <summary>Acronyms of this library, which are not shouting (PR203).</summary>
    public IReadOnlyList<string> Acronyms { get; init => field = Words(value, nameof(Acronyms)); } = [];

    /// <summary>Words with which this library offers further help (PR309), besides "anything else" and "anything more".</summary>
    public IReadOnlyList<string> FurtherHelp { get; init => field = Words(value, nameof(FurtherHelp)); } = [];

    /// <summary>What this library calls itself where that is no "... Library" (PR503), such as The Hive.</summary>
    public IReadOnlyList<string> LibraryNames { get; init => field = Words(value, nameof(LibraryNames)); } = [];

    /// <summary>What a rule weighs for a message; <see cref="Severity.Off"/> where it is silenced.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public Severity SeverityOf(string ruleId, ProofreadContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var id = RuleCatalogue.IdOf(ruleId);
        return SeverityOf(ProofreadingRule.Find(id)!, context);
    }

    internal IReadOnlyList<ProofreadingRule> Rules => IsSecondReaderOnly ? SecondReader : ProofreadingRule.All;

    private static IReadOnlyList<ProofreadingRule> SecondReader { get; } = [ProofreadingRule.Find("PR401")!];

    internal Severity SeverityOf(ProofreadingRule rule, ProofreadContext context)
    {
        foreach (var suppression in Suppressions)
        {
            if (string.Equals(suppression.RuleId, rule.Id, StringComparison.Ordinal) && suppression.Scope.Holds(context))
            {
                return Severity.Off;
            }
        }

        RuleSeverity? nearest = null;
        foreach (var choice in Severities)
        {
            if (string.Equals(choice.RuleId, rule.Id, StringComparison.Ordinal) && choice.Scope.Holds(context)
                && (nearest is null || choice.Scope.Nearness > nearest.Scope.Nearness))
            {
                nearest = choice;
            }
        }

        return nearest?.Severity ?? rule.Severity;
    }

    private static IReadOnlyList<string> Words(IReadOnlyList<string> words, string name) =>
        words.Any(string.IsNullOrWhiteSpace)
            ? throw new ArgumentException("A word is more than white space.", name)
            : [.. words.Select(word => word.Trim())];
}
