using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates.Messages;

internal static partial class Rendering
{
    /// <summary>Rules that are right not to be heeded in a message, each with the reason.</summary>
    private static IReadOnlyList<RuleSuppression> Suppressions =>
    [
        new("PR207", "a long list of amounts has no sentences that could be shorter", new ProofreadingScope { Templates = [new MessageName("PaymentReceipt")] }),
    ];
}
