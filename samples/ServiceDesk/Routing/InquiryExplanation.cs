using System.Globalization;
using System.Text.Json;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Routing;

/// <summary>Explains from saved facts who answers an inquiry.</summary>
internal static class InquiryExplanation
{
    /// <summary>What such facts are told by: a member at the first level, beside <c>presence</c>, <c>policy</c> and <c>at</c>.</summary>
    public const string Facts = "inquiry";

    /// <summary>Decides by a policy, or the one in the facts, or one queue for everybody, and says why.</summary>
    /// <param name="file">The facts.</param>
    /// <param name="policyFile">Another policy to try, bare or among facts; null, or without a policy for inquiries, for none.</param>
    /// <param name="culture">The language of the sentences.</param>
    /// <exception cref="UnreadableException">The file says no such facts, or the policy is none; the message names the path.</exception>
    public static Explanation Of(FactsFile file, FactsFile? policyFile, CultureInfo culture)
    {
        if (!InquiryFacts.TryParseJson(file.Without(ContactExplanation.Facts), null, out var facts, out var error))
        {
            throw new UnreadableException($"{file.Name}: {error}");
        }

        var policy = policyFile is null ? null : PolicyIn(policyFile);
        var route = facts.Under(policy is { } other ? Read(policyFile!, other) : facts.Policy ?? InquiryPolicy.Default);
        return new Explanation($"Who answers {route.Case}", route.Explain(culture));
    }

    /// <summary>The policy for inquiries in a file: the one among facts, or the file itself when it has queues; null for none.</summary>
    public static JsonElement? PolicyIn(FactsFile file) => file.Find("policy") ?? (file.Find("queues") is null ? null : file.Root);

    private static InquiryPolicy Read(FactsFile file, JsonElement policy) =>
        InquiryPolicy.TryParseJson(policy.GetRawText(), null, out var read, out var error) ? read : throw new UnreadableException($"{file.Name}: policy: {error}");
}
