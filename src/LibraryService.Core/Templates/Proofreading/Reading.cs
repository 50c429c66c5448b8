namespace LibraryService.Templates.Proofreading;

/// <summary>One reading of a text under way: what is read, by which rule, and what was found.</summary>
internal sealed class Reading(ProofText text, ProofreadingPolicy policy)
{
    private ProofreadingRule? _rule;
    private Severity _severity;

    public ProofText Text => text;

    public ProofreadContext Context => text.Context;

    public ProofreadingPolicy Policy => policy;

    public List<Finding> Findings { get; } = [];

    public void By(ProofreadingRule rule, Severity severity)
    {
        (_rule, _severity) = (rule, severity);
        rule.Read(this);
    }

    public void Add(TextSpan span, string message, Fix? fix = null) =>
        Findings.Add(new Finding(_rule!.Id, _severity, span, message) { Fix = fix, IsInSubject = Context.IsSubject });
}
