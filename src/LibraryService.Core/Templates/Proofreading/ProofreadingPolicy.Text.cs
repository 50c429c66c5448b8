using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LibraryService.Hours;

namespace LibraryService.Templates.Proofreading;

/// <content>Reads and writes policies as definitions and as JSON.</content>
public sealed partial class ProofreadingPolicy
{
    /// <summary>The policy that a definition says.</summary>
    /// <exception cref="FormatException">Something in it cannot be read; the message starts with its path, such as <c>Suppressions:0</c>.</exception>
    public static ProofreadingPolicy From(ProofreadingPolicyDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return ProofreadingDefinitionReader.Read(definition, DefinitionPath.Root);
    }

    /// <summary>Reads a policy from the JSON of <see cref="ProofreadingPolicyDefinition"/>. Comments and trailing commas are allowed, unknown names are not.</summary>
    /// <exception cref="FormatException">It is no such JSON; the message says where and what came.</exception>
    public static ProofreadingPolicy ParseJson(string json) => TryParseJson(json, out var policy, out var error) ? policy : throw new FormatException(error);

    /// <summary>Reads a policy as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out ProofreadingPolicy? policy, [NotNullWhen(false)] out string? error) =>
        DefinitionJson.TryRead(json, ProofreadingJson.Default.ProofreadingPolicyDefinition, "A proofreading policy was", From, out policy, out error);

    /// <summary>The policy in its plain form.</summary>
    public ProofreadingPolicyDefinition ToDefinition() => new()
    {
        SecondReaderOnly = IsSecondReaderOnly ? true : null,
        Severities = List(Severities, choice => new RuleSeverityDefinition
        {
            Rule = choice.RuleId,
            Severity = choice.Severity.ToString(),
            Channels = List(choice.Scope.Channels, channel => channel.ToString()),
            Branches = List(choice.Scope.Branches, branch => branch.ToString()),
            Templates = List(choice.Scope.Templates, template => template.ToString()),
        }),
        Suppressions = List(Suppressions, suppression => new RuleSuppressionDefinition
        {
            Rule = suppression.RuleId,
            Reason = suppression.Reason,
            Channels = List(suppression.Scope.Channels, channel => channel.ToString()),
            Branches = List(suppression.Scope.Branches, branch => branch.ToString()),
            Templates = List(suppression.Scope.Templates, template => template.ToString()),
        }),
        Acronyms = List(Acronyms, word => word),
        FurtherHelp = List(FurtherHelp, words => words),
        LibraryNames = List(LibraryNames, name => name),
    };

    /// <summary>The policy as JSON that <see cref="ParseJson"/> reads.</summary>
    public string ToJson() => JsonSerializer.Serialize(ToDefinition(), ProofreadingJson.Default.ProofreadingPolicyDefinition);

    private static List<TTo>? List<TFrom, TTo>(IReadOnlyList<TFrom> items, Func<TFrom, TTo> write) =>
        items.Count == 0 ? null : [.. items.Select(write)];
}
