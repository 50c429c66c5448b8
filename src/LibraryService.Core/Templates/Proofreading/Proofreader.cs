namespace LibraryService.Templates.Proofreading;

/// <summary>
/// Reads a rendered message before it leaves, with word lists and structure only: no model, no network, the same answer every time. The rules
/// and their reasons are in <see cref="ProofreadingRule.All"/>.
/// </summary>
public sealed class Proofreader
{
    private readonly ProofreadingPolicy _policy;

    /// <param name="policy">What the library says about the rules; null for the rules as they are.</param>
    public Proofreader(ProofreadingPolicy? policy = null) => _policy = policy ?? ProofreadingPolicy.Default;

    /// <summary>The reader that takes the rules as they are.</summary>
    public static Proofreader Default { get; } = new();

    /// <summary>Reads a text, looking for <see cref="ProofreadContext.FieldValues"/> in it as whole words.</summary>
    /// <returns>What was found, in the order of the text, then of the ids; nothing when there is nothing to say.</returns>
    public IReadOnlyList<Finding> Read(string text, ProofreadContext context) => Read(text, context, source: null);

    /// <summary>Reads a text of which it is known what came from where.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">What it is for. Its field values are not looked for when <paramref name="source"/> is given.</param>
    /// <param name="source">The pieces of the text, in order and without overlap; those that are quoted are not judged. Null when it is not known.</param>
    /// <returns>What was found, with the place in the template and the field.</returns>
    /// <exception cref="ArgumentException">The pieces overlap, are out of order, or lie beyond the text.</exception>
    public IReadOnlyList<Finding> Read(string text, ProofreadContext context, IReadOnlyList<SourcePiece>? source)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var map = source is null ? null : new SourceMap(source, text.Length);
        Reading? reading = null;
        foreach (var rule in _policy.Rules)
        {
            if ((rule.IsOfWhole && context.IsSubject) || !Speaks(rule, context) || !rule.Applies(context))
            {
                continue;
            }

            if (_policy.SeverityOf(rule, context) is > Severity.Off and var severity)
            {
                reading ??= new Reading(new ProofText(text, context, source), _policy);
                reading.By(rule, severity);
            }
        }

        if (reading is null)
        {
            return [];
        }

        var findings = reading.Findings;
        findings.Sort(InOrder);
        return map is null ? findings : findings.ConvertAll(map.Locate);
    }

    private static bool Speaks(ProofreadingRule rule, ProofreadContext context) => rule.Languages switch
    {
        RuleLanguages.English => Tags.IsEnglish(context.Language),
        RuleLanguages.WithGreetings => GreetingWords.Has(Tags.Primary(context.Language)),
        _ => true,
    };

    private static int InOrder(Finding one, Finding other)
    {
        var order = one.Span.Start.CompareTo(other.Span.Start);
        order = order != 0 ? order : string.CompareOrdinal(one.RuleId, other.RuleId);
        order = order != 0 ? order : one.Span.End.CompareTo(other.Span.End);
        return order != 0 ? order : string.CompareOrdinal(one.Message, other.Message);
    }
}
