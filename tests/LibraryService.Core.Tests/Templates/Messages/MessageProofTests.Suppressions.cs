using LibraryService.Templates;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates.Messages;

public partial class MessageProofTests
{
    private static IReadOnlyList<RuleSuppression> Suppressions =>
    [
        new("PR106", "nobody can follow an address by ear: the voice says where it is written", new ProofreadingScope { Templates = [new MessageName("SuggestionDeclined")], Channels = [Channel.Voice] }),
    ];
}
