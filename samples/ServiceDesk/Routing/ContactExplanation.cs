using System.Globalization;
using System.Text.Json;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Routing;

/// <summary>Explains from saved facts how a message reaches a patron.</summary>
internal static class ContactExplanation
{
    /// <summary>What such facts are told by: a member at the first level, with a request and, where they bring one, a policy in it.</summary>
    public const string Facts = "contact";

    private const string Policy = "policy";
    private const string Request = "request";

    /// <summary>Decides by a policy, or the one in the facts, or the library's defaults, and says why.</summary>
    /// <param name="file">The facts.</param>
    /// <param name="policyFile">Another policy to try, bare or among facts; null, or without a policy for contacts, for none.</param>
    /// <param name="culture">The language of the sentences.</param>
    /// <exception cref="UnreadableException">The file says no such facts, or the policy is none; the message names the path.</exception>
    public static Explanation Of(FactsFile file, FactsFile? policyFile, CultureInfo culture)
    {
        if (file.Find(Facts, Request) is not { } request)
        {
            throw new UnreadableException($"{file.Name}: {Facts}: '{Request}' was expected.");
        }

        if (!ContactRequest.TryParseJson(request.GetRawText(), out var read, out var error))
        {
            throw new UnreadableException($"{file.Name}: {Facts}: {Request}: {error}");
        }

        var policy = policyFile is not null && PolicyIn(policyFile) is { } other ? Read(policyFile, other)
            : file.Find(Facts, Policy) is { } own ? Read(file, own)
            : new ContactPolicy();
        return new Explanation("How the patron is reached", new ContactRouter(policy).Plan(read).Explain(culture));
    }

    /// <summary>The policy for contacts in a file: the one among facts, or the file itself when it is no facts and no policy for inquiries; null for none.</summary>
    public static JsonElement? PolicyIn(FactsFile file) =>
        file.Find(Facts) is not null ? file.Find(Facts, Policy)
        : InquiryExplanation.PolicyIn(file) is null && file.Find(InquiryExplanation.Facts) is null ? file.Root
        : null;

    private static ContactPolicy Read(FactsFile file, JsonElement policy) =>
        ContactPolicy.TryParseJson(policy.GetRawText(), out var read, out var error) ? read : throw new UnreadableException($"{file.Name}: {Policy}: {error}");
}
