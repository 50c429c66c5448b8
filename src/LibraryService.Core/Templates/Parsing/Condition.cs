namespace LibraryService.Templates.Parsing;

/// <summary>Terms that must all hold, or of which one must.</summary>
internal sealed record Condition(Term[] Terms, bool Any)
{
    /// <summary>What is certain where the condition holds.</summary>
    public IEnumerable<Fact> FactsWhenTrue => Any && Terms.Length > 1 ? [] : Terms.Where(term => !term.Negated).SelectMany(FactsOf);

    /// <summary>What is certain where it does not.</summary>
    public IEnumerable<Fact> FactsWhenFalse => !Any && Terms.Length > 1 ? [] : Terms.Where(term => term.Negated).SelectMany(FactsOf);

    private static IEnumerable<Fact> FactsOf(Term term) => term.Kind switch
    {
        TestKind.Private => [Fact.PrivateIsShown],
        TestKind.Present => [term.Reference.Presence],
        _ => [],
    };
}
