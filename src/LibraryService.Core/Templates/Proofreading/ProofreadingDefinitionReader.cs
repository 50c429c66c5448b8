using LibraryService.Hours;

namespace LibraryService.Templates.Proofreading;

/// <summary>Turns the plain form of a policy into the value, and names the path of what it cannot read.</summary>
internal static class ProofreadingDefinitionReader
{
    public static ProofreadingPolicy Read(ProofreadingPolicyDefinition definition, DefinitionPath path) => new()
    {
        IsSecondReaderOnly = definition.SecondReaderOnly ?? false,
        Severities = path.At("Severities").Each(definition.Severities, (choice, at) => new RuleSeverity(
            DefinitionPath.Required(choice.Rule, "Rule, such as PR603,"),
            at.At("Severity").Name<Severity>(DefinitionPath.Required(choice.Severity, "Severity")),
            Scope(at, choice.Channels, choice.Branches, choice.Templates))),
        Suppressions = path.At("Suppressions").Each(definition.Suppressions, (suppression, at) => new RuleSuppression(
            DefinitionPath.Required(suppression.Rule, "Rule, such as PR606,"),
            DefinitionPath.Required(suppression.Reason, "Reason"),
            Scope(at, suppression.Channels, suppression.Branches, suppression.Templates))),
        Acronyms = path.At("Acronyms").Each(definition.Acronyms, (word, _) => Word(word)),
        FurtherHelp = path.At("FurtherHelp").Each(definition.FurtherHelp, (words, _) => Word(words)),
        LibraryNames = path.At("LibraryNames").Each(definition.LibraryNames, (name, _) => Word(name)),
    };

    private static ProofreadingScope Scope(DefinitionPath path, IList<string>? channels, IList<string>? branches, IList<string>? templates) => new()
    {
        Channels = path.At("Channels").Names<Channel>(channels),
        Branches = path.At("Branches").Each(branches, (name, _) => new BranchId(name)),
        Templates = path.At("Templates").Each(templates, (name, _) => new MessageName(name)),
    };

    private static string Word(string said) => string.IsNullOrWhiteSpace(said) ? throw new FormatException("a word is more than white space") : said;
}
